"""The rows of the table of actions that are about categories, tags and the order of review."""

from __future__ import annotations

from swin_annotator.core.queue import Order
from swin_annotator.ui.actions.spec import CONTACT, Spec

DIGITS = "1234567890"


def order_id(order: Order) -> str:
    """The id of the action that chooses an order of review."""
    return f"order{order.value.capitalize()}"


def _order(order: Order, text: str) -> Spec:
    return Spec(order_id(order), text, (), "review", "project", "Review", group="order")


def _category(name: str, text: str, icon: str) -> Spec:
    return Spec(f"{name}Category", text, (), icon, "project", "Label")


LEARNING: tuple[Spec, ...] = (
    Spec("suggestThreshold", "Set the thresholds by what was judged", (), "review", "project", "Review"),
    Spec(
        "rejectedNotThis",
        "Take what was rejected last as “Not this”",
        ("Shift+X",),
        "reject",
        "image",
        "Review",
        at="canvas",
    ),
    Spec(
        "worthALook",
        "Worth a look next…",
        ("Ctrl+Shift+N",),
        "find",
        "project",
        "Review",
        tip="images that teach most, that probably have none, and that show the same",
    ),
    Spec(
        "nextWorth",
        "Next of the list of what is worth a look",
        ("Shift+N",),
        "next",
        "project",
        "Review",
        at="canvas",
        tip="goes through the list from the canvas, so that nobody needs to come back to it",
    ),
    Spec("secondOpinion", "Labels that the model doubts…", (), "review", "project", "Review"),
    Spec("showLearned", "What was learnt…", ("Ctrl+Shift+K",), "review", "project", "Review"),
    Spec("freezeLearning", "Freeze what was learnt, or let it learn again", (), "hide", "project", "Review"),
    Spec("resetLearning", "Forget what was learnt", (), "undo", "project", "Review"),
)
ORDERS: tuple[Spec, ...] = (
    _order(Order.IMAGE, "Review image by image"),
    _order(Order.DOUBTFUL, "Review the most doubtful first"),
    _order(Order.CATEGORY, "Review category by category"),
)
LABELS: tuple[Spec, ...] = (
    *(
        Spec(
            f"category{digit}",
            f"Category {place}",
            (digit,),
            "category",
            "project",
            "Label",
            sheets=(CONTACT,),
        )
        for place, digit in enumerate(DIGITS, 1)
    ),
    _category("add", "Add a category…", "add"),
    _category("rename", "Rename the category in use…", "rename"),
    _category("details", "Attributes and key points of the category in use…", "category"),
    _category("merge", "Merge the category in use into another…", "merge"),
    _category("colour", "Colour of the category in use…", "category"),
    _category("hide", "Hide or show the category in use", "hide"),
    _category("showAll", "Show all categories", "show"),
    _category("select", "Select all of the category in use", "select"),
    _category("delete", "Delete the category in use", "delete"),
    Spec("tags", "Tags of the image", ("T",), "category", "image", "Label", word="Tags"),
    Spec("acceptTag", "Give the suggested tag", ("Shift+T",), "accept", "tagSuggested", "Label"),
    Spec(
        "acceptCategory",
        "Give the selected boxes the suggested category",
        ("C",),
        "accept",
        "categorySuggested",
        "Label",
    ),
)
