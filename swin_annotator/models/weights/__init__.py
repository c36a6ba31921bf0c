"""Model folders on disk: their files, checked before a network is made of them."""
