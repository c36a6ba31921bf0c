"""Fine-tuning of whole networks on labels of a user's own: Swin under each of its heads, and OWL."""
