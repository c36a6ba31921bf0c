"""Where and how models run: device, precision, and engines besides torch."""
