"""The runtime of models: device, precision, and engines besides torch."""
