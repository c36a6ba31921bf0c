"""The labelled photo sets: what their classes are called, and how each is used."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Phrases = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PhotoSet:
    """A folder with ``images/`` and ``annotations.json``, named as the folder."""

    name: str
    classes: Mapping[str, Phrases]
    """Class in the file -> what may be said of it, the main phrase first. Empty: its classes are not taught."""
    share: float
    """Weight with which photos are drawn from it, beside the other sets'."""
    kind: str = ""
    """Name of all its classes for an exemplar; empty: each class is a kind of its own."""
    phrase: str = ""
    """Phrase that fits every labelled thing; empty: the first class's main phrase is measured."""
    related: frozenset[str] = frozenset()
    """Sets whose things may be here without labels: no negatives from their words."""
    longest: int = 640
    """Longer side in pixels at which photos are held in memory."""
    upright: bool = False
    """True if its things stand: views are flipped but not turned."""
    promised: bool = True
    """True if its words found enough on photos kept aside to be listed as taught."""
    masks: bool = field(default=False)
    """True if ``semantic/`` holds index masks that the segmentation heads learn."""


def _plain(*classes: str, also: Phrases = ()) -> dict[str, Phrases]:
    return {name: (name, *also) for name in classes}


_FACES = ("one", "two", "three", "four", "five", "six")
_CHESS = ("pawn", "rook", "knight", "bishop", "queen", "king")
_RANKS = ("nine", "ten", "jack", "queen", "king", "ace")
_FRUIT = frozenset({"apples", "pears", "fruit_table", "vegetables", "blueberries", "grapes"})

SETS = (
    PhotoSet(
        "blood_cells",
        {
            "RBC": ("red blood cell", "rbc", "erythrocyte", "blood cell", "cell"),
            "WBC": ("white blood cell", "wbc", "leukocyte", "blood cell", "cell"),
            "Platelets": ("platelet", "thrombocyte"),
        },
        0.09,
        related=frozenset({"nuclei"}),
    ),
    PhotoSet(
        "nuclei",
        {"nucleus": ("nucleus", "cell nucleus", "nuclei")},
        0.06,
        related=frozenset({"blood_cells"}),
        masks=True,
    ),
    PhotoSet(
        "dice",
        {face: ("die", "dice", f"die showing {face}", face, f"{face} dots") for face in _FACES},
        0.08,
        kind="die",
        phrase="dice",
    ),
    PhotoSet(
        "chess_pieces",
        {
            f"{side}-{piece}": (f"{side} {piece}", piece, "chess piece", f"{side} chess piece")
            for side in ("white", "black")
            for piece in _CHESS
        },
        0.06,
        phrase="chess piece",
        longest=1280,
        upright=True,
    ),
    PhotoSet(
        "playing_cards",
        {rank: ("playing card", "card", f"{rank} card", rank) for rank in _RANKS},
        0.05,
        phrase="playing card",
    ),
    PhotoSet(
        "microcontrollers",
        {
            "Arduino Nano": ("arduino nano", "arduino", "microcontroller", "circuit board"),
            "ESP8266": ("esp8266", "microcontroller", "circuit board"),
            "Heltec ESP32 Lora": ("heltec esp32 lora", "esp32", "microcontroller", "circuit board"),
            "Raspberry Pi 3": ("raspberry pi 3", "raspberry pi", "microcontroller", "circuit board"),
        },
        0.04,
        phrase="circuit board",
        longest=1280,
        promised=False,
    ),
    PhotoSet("apples", {"apple": ("apple", "fruit")}, 0.035, related=_FRUIT - {"apples"}),
    PhotoSet(
        "aquarium",
        {
            "fish": ("fish",),
            "jellyfish": ("jellyfish",),
            "penguin": ("penguin", "bird"),
            "puffin": ("puffin", "bird"),
            "shark": ("shark",),
            "starfish": ("starfish", "sea star"),
            "stingray": ("stingray", "ray"),
        },
        0.035,
        phrase="fish",
    ),
    PhotoSet("blueberries", {"blueberry": ("blueberry", "berry", "fruit")}, 0.035, related=_FRUIT - {"blueberries"}),
    PhotoSet(
        "circuit_board_defects",
        _plain("mouse bite", "open circuit", "pinhole", "short circuit", "spur", "spurious copper", also=("defect",)),
        0.035,
        phrase="defect",
        promised=False,
    ),
    PhotoSet(
        "euro_coins",
        _plain(
            *(f"{value} coin" for value in ("1 cent", "2 cent", "5 cent", "10 cent", "20 cent", "50 cent")),
            *(f"{value} coin" for value in ("1 euro", "2 euro")),
            also=("coin",),
        ),
        0.035,
        phrase="coin",
    ),
    PhotoSet("forks_scissors", _plain("fork", "scissors"), 0.035, phrase="fork"),
    PhotoSet(
        "fruit_table",
        {
            "apple": ("apple", "fruit"),
            "banana": ("banana", "fruit"),
            "orange": ("orange fruit", "fruit"),
            "rotten banana": ("rotten banana", "banana", "fruit"),
        },
        0.035,
        phrase="fruit",
        related=_FRUIT - {"fruit_table"},
    ),
    PhotoSet(
        "garment_defects",
        _plain("broken button", "foreign yarn", "hole", "loose button", "sewing error", "stain", also=("defect",)),
        0.035,
        phrase="defect",
        promised=False,
    ),
    PhotoSet("grapes", {"grape": ("grape", "berry", "fruit")}, 0.035, related=_FRUIT - {"grapes"}),
    PhotoSet("insects_sheet", {"insect": ("insect", "fly", "bug")}, 0.035),
    PhotoSet(
        "malay_cakes",
        _plain("curry puff", "kuih kaswi", "kuih ketayap", "kuih lompang", "kuih nona manis", also=("cake",)),
        0.035,
        phrase="cake",
    ),
    PhotoSet("ore_pellets", _plain("coke lump", "pellet", "sinter", also=("grain",)), 0.035, phrase="grain"),
    PhotoSet("pears", {"pear": ("pear", "fruit")}, 0.035, related=_FRUIT - {"pears"}),
    PhotoSet("robot_soccer", _plain("ball", "goal post", "robot"), 0.035, phrase="robot", upright=True),
    PhotoSet(
        "snacks",
        {
            "bag of crisps": ("bag of crisps", "crisps"),
            "coke bottle": ("coke bottle", "bottle"),
            "coke can": ("coke can", "can"),
            "kitkat": ("kitkat", "chocolate bar"),
            "packet of lemon puff": ("packet of lemon puff", "biscuits"),
            "pepsi bottle": ("pepsi bottle", "bottle"),
            "pepsi can": ("pepsi can", "can"),
        },
        0.035,
        phrase="can",
    ),
    PhotoSet(
        "underwater_course",
        {
            "channel frame": ("channel frame",),
            "gate post": ("gate post",),
            "green buoy": ("green buoy", "buoy"),
            "red buoy": ("red buoy", "buoy"),
            "target board": ("target board",),
            "yellow buoy": ("yellow buoy", "buoy"),
        },
        0.035,
        phrase="buoy",
    ),
    PhotoSet(
        "vegetables",
        {
            "eggplant": ("eggplant", "aubergine", "vegetable"),
            "eggplant bud": ("eggplant bud", "bud"),
            "eggplant flower": ("eggplant flower", "flower"),
            "green pepper": ("green pepper", "pepper", "vegetable"),
            "okra": ("okra", "vegetable"),
            "okra bud": ("okra bud", "bud"),
            "okra flower": ("okra flower", "flower"),
            "pepper flower": ("pepper flower", "flower"),
            "red pepper": ("red pepper", "pepper", "vegetable"),
        },
        0.035,
        phrase="vegetable",
        related=_FRUIT - {"vegetables"},
    ),
)
"""Sets with boxes whose classes are taught."""

EVERYDAY = PhotoSet(
    "coco_everyday",
    {},
    0.05,
    related=_FRUIT | {"forks_scissors", "snacks", "robot_soccer", "malay_cakes", "aquarium"},
)
"""Everyday photos: far too few to teach their words, but good at showing what is not there."""

BY_NAME = {each.name: each for each in (*SETS, EVERYDAY)}


def phrases_of(name: str, label: str) -> Phrases:
    """Return what may be said of class ``label`` of set ``name``; nothing for what is not taught."""
    return BY_NAME[name].classes.get(label, ()) if name in BY_NAME else ()
