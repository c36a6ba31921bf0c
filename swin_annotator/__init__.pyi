from swin_annotator.api import AnnotatorError as AnnotatorError
from swin_annotator.api import Dataset as Dataset
from swin_annotator.api import Detector as Detector
from swin_annotator.api import ImageEmbedding as ImageEmbedding
from swin_annotator.api import Project as Project
from swin_annotator.api import Proposals as Proposals
from swin_annotator.api import Query as Query
from swin_annotator.api import Refiner as Refiner
from swin_annotator.api import Segmenter as Segmenter
from swin_annotator.api import embed as embed
from swin_annotator.api import example as example
from swin_annotator.api import find as find
from swin_annotator.api import list_models as list_models
from swin_annotator.api import load_detector as load_detector
from swin_annotator.api import load_refiner as load_refiner
from swin_annotator.api import load_segmenter as load_segmenter
from swin_annotator.api import open_project as open_project
from swin_annotator.api import read_coco as read_coco
from swin_annotator.api import read_image as read_image
from swin_annotator.api import refine as refine
from swin_annotator.api import segment as segment
from swin_annotator.api import write_coco as write_coco

__version__: str
