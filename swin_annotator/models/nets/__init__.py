"""Networks that transformers lacks, one file each."""
