"""The phrases that the text tower is taught, where they count as known, and its tokenizer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors, trainers

from swin_annotator.training import photo_sets

DRAWN, CUTOUT = "drawn", "cutout"
"""Groups of phrases that scenes teach, beside those of the photo sets."""

COLOURS: dict[str, tuple[int, int, int]] = {
    "red": (214, 36, 40),
    "green": (40, 158, 60),
    "blue": (36, 78, 204),
    "yellow": (242, 214, 40),
    "orange": (244, 132, 24),
    "purple": (126, 48, 168),
    "pink": (246, 138, 186),
    "brown": (118, 72, 34),
    "black": (24, 24, 26),
    "white": (244, 244, 242),
    "grey": (134, 136, 138),
    "cyan": (40, 196, 214),
}
SHAPES = (
    "circle",
    "oval",
    "square",
    "rectangle",
    "triangle",
    "diamond",
    "hexagon",
    "star",
    "cross",
    "ring",
    "heart",
    "crescent",
    "arrow",
    "semicircle",
)
TEXTURES = ("plain", "striped", "dotted", "checkered")

UNSEEN_PAIRS = frozenset(
    {
        ("red", "triangle"),
        ("blue", "star"),
        ("green", "circle"),
        ("yellow", "square"),
        ("purple", "heart"),
        ("orange", "cross"),
        ("white", "ring"),
        ("black", "arrow"),
    }
)
"""Never drawn in training, so neither word pair nor look was ever seen: for evaluation."""

SYNONYMS = {
    "grey": ("gray",),
    "oval": ("ellipse",),
    "circle": ("disc",),
    "diamond": ("rhombus",),
    "cross": ("plus sign",),
    "dotted": ("spotted",),
    "cyan": ("turquoise",),
    "crescent": ("moon",),
}

TEMPLATES = (
    "{}",
    "{}",
    "{}",
    "a {}",
    "the {}",
    "a photo of a {}",
    "itap of a {}",
    "a bad photo of the {}",
    "a origami {}",
    "a photo of the large {}",
    "a {} in a video game",
    "art of the {}",
    "a photo of the small {}",
)

_NOUNS = """
    person man woman child bicycle car motorcycle airplane bus train truck boat bench bird cat dog
    horse sheep cow elephant bear zebra giraffe backpack umbrella handbag tie suitcase frisbee skis
    snowboard kite bat glove skateboard surfboard racket bottle glass cup fork knife spoon bowl banana
    apple sandwich broccoli carrot pizza donut cake chair couch plant bed table toilet laptop
    mouse remote keyboard phone microwave oven toaster sink refrigerator book clock vase scissors
    toothbrush tree house door window street forklift pallet helmet valve pipe screw bolt nut hammer
    crack rust leaf flower grass cloud mountain river bridge tower ship tractor wheel tyre engine
    camera lamp candle mirror curtain carpet pillow blanket shirt shoe sock hat coat button zipper
    fish shark whale crab shrimp spider ant bee butterfly worm snail frog snake lizard turtle
    fungus virus bacterium yeast pollen fibre tumour bone tooth eye hand foot face nose ear finger
    lion tiger monkey wolf fox rabbit deer goat pig chicken duck goose eagle owl penguin parrot
    bread cheese egg tomato potato onion pepper grape lemon cherry strawberry melon
    guitar piano violin drum trumpet ball basket rope chain anchor sword shield gun crown
    satellite rocket planet asteroid volcano island desert forest field road sign traffic light
    box bag bin barrel bucket crate container shelf ladder crane excavator truckload parcel label
    barcode receipt stamp coin banknote wallet key lock padlock hinge spring gear
"""
NOUNS = tuple(_NOUNS.split())
"""Words the tower must answer with "not here": real words, taught with no picture but a cut-out's."""


def drawn_phrases(colour: str, shape: str, texture: str) -> tuple[str, ...]:
    """All phrases that are true of a drawn thing, the pair first."""
    colours = (colour, *SYNONYMS.get(colour, ()))
    shapes = (shape, *SYNONYMS.get(shape, ()))
    pairs = [f"{c} {s}" for c in colours for s in shapes]
    textures = () if texture == "plain" else (texture, *SYNONYMS.get(texture, ()))
    textured = [f"{t} {s}" for t in textures for s in shapes]
    textured += [f"{t} {c} {s}" for t in textures for c in colours for s in shapes]
    return tuple(dict.fromkeys([*pairs, *colours, *shapes, *textured]))


def all_drawn_phrases() -> tuple[str, ...]:
    """Every phrase that a training scene can teach."""
    phrases: dict[str, None] = {}
    for colour in COLOURS:
        for shape in SHAPES:
            if (colour, shape) not in UNSEEN_PAIRS:
                for texture in TEXTURES:
                    phrases.update(dict.fromkeys(drawn_phrases(colour, shape, texture)))
    return tuple(phrases)


def groups_of_phrases(cutouts: Iterable[str] = ()) -> dict[str, frozenset[str]]:
    """Phrase -> the data sets that can show it; ``DRAWN`` for drawn scenes, ``CUTOUT`` for those of cut-outs.

    Args:
        cutouts: phrases of the cut-outs that training pastes.
    """
    groups: dict[str, set[str]] = {phrase: {DRAWN} for phrase in all_drawn_phrases()}
    for each in photo_sets.SETS:
        for phrases in each.classes.values():
            for phrase in phrases:
                groups.setdefault(phrase, set()).add(each.name)
    for phrase in cutouts:
        groups.setdefault(phrase, set()).add(CUTOUT)
    return {phrase: frozenset(names) for phrase, names in groups.items()}


def promised_phrases() -> list[str]:
    """Return what a model card may call taught: by photos, or by drawn shapes."""
    broken = {each.name for each in photo_sets.SETS if not each.promised}
    return [phrase for phrase, names in groups_of_phrases().items() if names - broken]


def drawn_alone(cutouts: Iterable[str] = ()) -> list[str]:
    """Return the phrases that no photo of the sets shows: those of drawn shapes and of ``cutouts``."""
    return [phrase for phrase, names in groups_of_phrases(cutouts).items() if names <= {DRAWN, CUTOUT}]


def nonsense(rng: np.random.Generator, nouns: Sequence[str] = NOUNS) -> str:
    """One or two words that mean nothing: random letters, or one of ``nouns``, which nothing taught."""
    words = []
    for _ in range(int(rng.integers(1, 3))):
        if rng.random() < 0.55:
            words.append(str(rng.choice(nouns)))
        else:
            letters = rng.integers(0, 26, int(rng.integers(3, 10)))
            words.append("".join(chr(97 + int(i)) for i in letters))
    return " ".join(words)


def clean(phrase: str) -> str:
    """Lower case, punctuation other than the hyphen removed, single blanks."""
    kept = (c if c.isalnum() or c == "-" else " " for c in phrase.lower())
    return " ".join("".join(kept).split())


def make_tokenizer(corpus: Iterable[str], vocabulary: int, length: int) -> Tokenizer:
    """A small byte-pair tokenizer: taught words become one token, others fall into pieces.

    Id 0 is padding; every text ends with ``[EOT]``; longer texts are cut to ``length`` tokens.
    """
    tokenizer = Tokenizer(models.BPE(unk_token="[UNK]"))
    tokenizer.normalizer = normalizers.Sequence(
        [normalizers.NFKC(), normalizers.Lowercase(), normalizers.Replace("_", " ")]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([pre_tokenizers.WhitespaceSplit(), pre_tokenizers.Metaspace()])
    alphabet = [*"abcdefghijklmnopqrstuvwxyz0123456789-", "▁"]
    trainer = trainers.BpeTrainer(
        vocab_size=vocabulary,
        special_tokens=["[PAD]", "[UNK]", "[EOT]"],
        initial_alphabet=alphabet,
        show_progress=False,
    )
    tokenizer.train_from_iterator(corpus, trainer)
    tokenizer.post_processor = processors.TemplateProcessing(single="$A [EOT]", special_tokens=[("[EOT]", 2)])
    tokenizer.enable_truncation(length)
    return tokenizer


def tokenizer_corpus(cutouts: Iterable[str] = ()) -> list[str]:
    """Taught phrases often, templates and unrelated nouns once, so that taught words stay whole."""
    phrases = list(groups_of_phrases(cutouts))
    words = sorted({word for phrase in phrases for word in phrase.split()})
    templates = [template.format("") for template in TEMPLATES]
    return words * 50 + phrases + templates * 50 + list(NOUNS)
