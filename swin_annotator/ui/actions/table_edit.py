"""The rows of the table of actions that are about shapes, single objects and how the image is looked at."""

from __future__ import annotations

from swin_annotator.ui.actions.spec import Spec
from swin_annotator.ui.i18n.translate import mark


def _tool(name: str, text: str, key: str, word: str, tip: str) -> Spec:
    return Spec(name, text, (key,), name, "image", "Tools", word=word, group="tool", tip=tip)


def _object(name: str, text: str, key: str, icon: str, when: str = "selection") -> Spec:
    return Spec(name, text, (key,) if key else (), icon, when, "Object", at="canvas")


ATTRIBUTES = 9
"""Number of attributes that have a key each."""
MORE_TOOLS: tuple[Spec, ...] = (
    _tool("turned", mark("Turned box"), "Z", mark("Turned"), mark("drag a box, then turn it by its grip or , and .")),
    _tool("points", mark("Point, or key points of the category"), "Shift+K", mark("Points"), mark("a click each")),
    _tool("line", mark("Line"), "Shift+V", mark("Line"), mark("clicks or a drag; Enter ends it")),
    _tool(
        "clicks", mark("Smart select"), "G", mark("Smart"), mark("left clicks on the object, right clicks beside it")
    ),
    _tool("wand", mark("Magic wand"), "W", mark("Wand"), mark("fills what has the colour of the clicked pixel")),
    _tool("eraser", mark("Eraser"), "Shift+M", mark("Eraser"), mark("erases from a mask")),
    _tool("piece", mark("Add part"), "Shift+P", mark("Add part"), mark("draws a part onto the selected object")),
    _tool("hole", mark("Cut hole"), "O", mark("Cut hole"), mark("takes a part or a hole out of the selected object")),
    _tool("knife", mark("Knife"), "K", mark("Knife"), mark("cuts objects along a line")),
    _tool("ruler", mark("Ruler"), "U", mark("Ruler"), mark("measures in pixels")),
)
OBJECTS: tuple[Spec, ...] = (
    _object("nextLabel", mark("Next label of the image"), "L", "next", "objects"),
    _object("previousLabel", mark("Previous label"), "Shift+L", "previous", "objects"),
    _object("otherBox", mark("Another box of the model for the object"), "Q", "box"),
    _object("merge", mark("Merge the selected objects"), "J", "merge", "several"),
    _object(
        "subtract",
        mark("Cut the smaller selected objects out of the largest"),
        "Shift+J",
        "subtract",
        "several",
    ),
    _object("simplify", mark("Simplify the outline; a mask becomes a polygon"), "S", "simplify"),
    _object("toTurned", mark("Turn into the smallest turned boxes"), "Shift+Z", "turned"),
    _object("turnObjectLeft", mark("Turn the selected objects by 15° to the left"), "Shift+,", "turnleft"),
    _object("turnObjectRight", mark("Turn the selected objects by 15° to the right"), "Shift+.", "turnright"),
    _object("toMasks", mark("Turn boxes and polygons into masks"), "", "brush"),
    _object("lock", mark("Lock or unlock"), "Ctrl+L", "lock"),
    _object("hideSelected", mark("Hide the selected objects"), "Ctrl+H", "hide"),
    _object("showHidden", mark("Show hidden objects again"), "Ctrl+Shift+H", "show", "hidden"),
    _object("toFront", mark("Bring to front"), "Ctrl+]", "front"),
    _object("toBack", mark("Send to back"), "Ctrl+[", "back"),
    _object("duplicateNext", mark("Duplicate to the next image"), "Ctrl+Shift+D", "duplicate"),
    _object("occluded", mark("Occluded: something covers a part of it"), "Shift+O", "category"),
    _object("truncated", mark("Truncated: it goes on beyond the image"), "Shift+U", "category"),
    _object("crowd", mark("Crowd: several objects in one outline"), "Shift+I", "category"),
    _object("note", mark("Write a note on the selected objects"), "I", "rename"),
    _object("attributes", mark("Attributes of the selected objects"), "Shift+C", "rename"),
    *(
        Spec(
            f"attribute{place}",
            f"Attribute {place}",
            (f"Alt+{place}",),
            "category",
            "selection",
            "Object",
            at="canvas",
            family=mark("Next value of an attribute"),
        )
        for place in range(1, ATTRIBUTES + 1)
    ),
    Spec("comment", mark("Comment on the image"), ("Ctrl+Shift+C",), "rename", "image", "Object"),
)
LOOKS: tuple[Spec, ...] = (
    Spec(
        "turnRight",
        mark("Turn the view to the right"),
        ("Ctrl+Shift+R",),
        "turnright",
        "image",
        "View",
    ),
    Spec("turnLeft", mark("Turn the view to the left"), ("Ctrl+Shift+L",), "turnleft", "image", "View"),
    Spec(
        "adjust",
        mark("Look of image and objects: brightness, contrast, fill, lines"),
        ("Ctrl+B",),
        "adjust",
        "image",
        "View",
    ),
    Spec("plainLook", mark("Show the image as it is"), ("Ctrl+Shift+B",), "adjust", "image", "View"),
    Spec("crosshair", mark("Crosshair"), ("Shift+G",), "crosshair", "", "View", group="-"),
    Spec("snap", mark("Snap to the image's border"), ("Shift+S",), "snap", "", "View", group="-"),
)
"""Nothing of this changes a label or a file."""
