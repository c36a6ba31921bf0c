"""Fine-tuning of whole networks on labels of a user's own: Swin under each of its heads, and OWL."""

from swin_annotator.models.runtime import torch_start

torch_start.complete()  # training asks for parts of torch that the embedded models leave out
