"""The short name by which scripts reach the export of a project; the program itself says ``exporting``."""

from swin_annotator.engine.exporting import export_labels, sync_images

__all__ = ["export_labels", "sync_images"]
