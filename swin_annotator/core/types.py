"""The nouns of the project: images, categories, annotations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

BoxXYWH = tuple[float, float, float, float]
"""Left, top, width, height in pixels of the upright image; (0, 0, 1, 1) is the first pixel."""


FIRST_FILE = 1
"""The number of an image's file until another is seen in its place."""


class State(StrEnum):
    """States of an annotation in review."""

    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    ALTERNATIVE = "alternative"
    """Another category of an object that is proposed or labelled already: neither shown nor counted, to be picked."""


COUNTED = (State.PROPOSED, State.ACCEPTED, State.REJECTED)
"""The states in which one object is one annotation."""


class Kind(StrEnum):
    """Meanings of the numbers in an annotation's ``polygons``."""

    AREA = ""
    """Outer rings; with none of them the object is its mask, or its box."""
    TURNED = "turned"
    """The four corners of a box that is turned, see ``core.turned``."""
    POINTS = "points"
    """Places that stand for themselves: one or several, in one list."""
    LINE = "line"
    """The corners of an open line."""


PLACED = (Kind.POINTS, Kind.LINE)
"""Kinds without an inside; their box may have no area."""


class ImageState(StrEnum):
    """States of an image in the list; ``core.progress`` says when it is which."""

    UNTOUCHED = "untouched"
    STARTED = "started"
    """Has labels, and nobody says that these are all."""
    PROPOSALS = "proposals"
    REVIEWED = "reviewed"
    CHANGED = "changed"
    """Its labels were made on another version of the file, and nobody said what becomes of them."""
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Source:
    """The maker of an annotation: a person, an import, or a model with its revision and prompt."""

    kind: str = "human"
    """``human``, ``import`` or ``model``. With a model beside ``human``, a person named what that model found."""
    model: str = ""
    revision: str = ""
    prompt: str = ""


HUMAN = Source()


@dataclass(frozen=True, slots=True)
class Rle:
    """A binary mask as COCO run lengths: column-major, the first run counts zeros."""

    size_hw: tuple[int, int]
    counts: bytes
    """The compressed COCO string, as ``pycocotools.mask`` writes it."""


@dataclass(frozen=True, slots=True)
class Version:
    """One state of an image file: size and time tell it at a glance, the content where those differ."""

    bytes: int
    changed_ns: int
    """Modification time in nanoseconds since 1970."""
    content: str = ""
    """``images.content_hash`` of the file; empty until somebody has read all of it."""


@dataclass(frozen=True, slots=True)
class KnownFile:
    """One of the files that an image's path has led to."""

    size_hw: tuple[int, int] | None = None
    """Upright; None where nobody read it."""
    version: Version | None = None
    """None where only the size is known."""


@dataclass(frozen=True, slots=True)
class Image:
    """One image file of the folder.

    ``size_hw`` is (height, width) after EXIF orientation, ``None`` until the file's header has been read.
    """

    id: int
    path: str
    """Relative to the image folder, with ``/``."""
    size_hw: tuple[int, int] | None = None
    error: str = ""
    """Reason that the file can't be shown; empty when it can or when nobody looked yet."""
    reviewed: bool | None = None
    """A person's word; None where nobody spoke, and what is left to judge tells."""
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)
    """Keys that came with an import and go out again."""
    tags: tuple[str, ...] = ()
    """Tags of the image as a whole; in the order given, each once."""
    version: Version | None = None
    """The file that size and labels belong to, as last seen; None until its header has been read."""
    labelled_on: KnownFile | None = None
    """Set while labels, or a person's word, are those of another file and nobody has said what becomes of them."""
    number: int | None = None
    """The id in label files, where an import gave one; else it is ``id``."""
    file_number: int = field(default=FIRST_FILE, compare=False)
    """Number of the file that is there: each other file of an image has a number of its own."""
    said_file: int = field(default=0, compare=False)
    """The number of the file that ``reviewed`` and ``tags`` were said of; 0 stands for that which is there when the row
    is written."""


@dataclass(frozen=True, slots=True)
class Category:
    """A class of objects. Ids are never renumbered behind the user's back."""

    id: int
    name: str
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)
    colour: str = ""
    """``#rrggbb``; empty for the one that comes with the place in which it was made."""
    hidden: bool = False
    """Its objects are not shown, and nothing that works on "what is shown" touches them."""
    place: int | None = None
    """Its place in the order; None where nobody moved it."""


@dataclass(frozen=True, slots=True)
class Annotation:
    """One object on one image.

    ``polygons`` holds outer rings as flat x, y tuples in image pixels, as drawn; ``mask`` holds an RLE. At most one
    of the two is set: polygons stay editable vertices, masks are what brush and models make. With neither, the
    object is its box. What else the numbers in ``polygons`` may be says ``kind``.
    """

    id: int
    image_id: int
    category_id: int
    bbox_xywh: BoxXYWH
    state: State = State.ACCEPTED
    score: float | None = None
    source: Source = HUMAN
    polygons: tuple[tuple[float, ...], ...] = ()
    mask: Rle | None = None
    iscrowd: bool = False
    attributes: Mapping[str, object] = field(default_factory=dict, hash=False)
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)
    """Keys that came with an import and go out again."""
    file_number: int = field(default=0, compare=False)
    """Number of the image's file that the outline was last drawn or settled on; 0 stands for the one there when the
    row is written. The project keeps it up, no equality looks at it."""
    kind: Kind = Kind.AREA


@dataclass(frozen=True, slots=True)
class LabelSource:
    """A label file that was taken in, for what stood at its top."""

    id: int
    name: str
    """Name of the file."""
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)
    """Keys beside images, categories and annotations (info, licenses, …), which go out again."""
