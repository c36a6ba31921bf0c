"""The models that are shipped."""

import pytest

from swin_annotator.models.catalog.catalog import Catalog, default_catalog


@pytest.fixture
def catalog() -> Catalog:
    return default_catalog()
