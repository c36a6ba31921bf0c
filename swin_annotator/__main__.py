"""``python -m swin_annotator``."""

import sys

from swin_annotator.cli import main

if __name__ == "__main__":
    sys.exit(main())
