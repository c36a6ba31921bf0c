"""Label a folder of images by reviewing what OWL and Swin propose."""

__version__ = "0.1.0"
