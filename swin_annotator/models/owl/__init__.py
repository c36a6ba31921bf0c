"""OWL-ViT and OWLv2."""
