"""Linear layers for inference, laid out for the processor once instead of at every call.

oneDNN multiplies by a weight in its own blocked layout, which torch offers to its compiler only
(``torch.ops.mkldnn``). Where these operators are there and agree with ``functional.linear`` they
are used; everywhere else, CUDA included, the plain functions are.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import cache
from typing import TypeVar

import torch
from torch import Tensor, nn
from torch.nn import functional

_log = logging.getLogger(__name__)
PLAIN, GELU, RELU = "none", "gelu", "relu"
"""Activations, by their names in oneDNN."""
LayerT = TypeVar("LayerT", bound=nn.Module)
MadeT = TypeVar("MadeT")
_CLOSE = {torch.float32: 1e-5, torch.bfloat16: 2e-2}


class PackedLinear:
    """``x @ weight.T + bias``, then an activation where asked; (..., in) to (..., out) of one dtype on one device.

    Args:
        weight: (out, in).
        bias: (out,) or None.
        act: ``PLAIN``, ``GELU`` (the exact one) or ``RELU``.
        dtype: of input, weight and output.
        pack: False leaves the layout as it is; None: as :func:`packing_pays` says.
    """

    def __init__(
        self, weight: Tensor, bias: Tensor | None, *, dtype: torch.dtype, act: str = PLAIN, pack: bool | None = None
    ) -> None:
        self.weight = weight.detach().to(dtype).contiguous()
        self.bias = None if bias is None else bias.detach().to(dtype)
        self._act = act
        self._packed: Tensor | None = None
        pack = packing_pays(dtype) if pack is None else pack
        if pack and weight.device.type == "cpu" and packing_works(dtype):
            self._packed = pack_weights(self.weight)
            self.weight = self.weight.new_empty(0)  # the packed copy is all that is needed

    @classmethod
    def of(cls, layer: nn.Linear, *, dtype: torch.dtype, act: str = PLAIN, pack: bool | None = None) -> PackedLinear:
        """The same as ``layer``, with its weights as they are at this moment."""
        return cls(layer.weight, layer.bias, dtype=dtype, act=act, pack=pack)

    def __call__(self, x: Tensor) -> Tensor:
        """See the class."""
        if self._packed is not None:
            return multiply(x, self._packed, self.bias, self._act)
        return _activated(functional.linear(x, self.weight, self.bias), self._act)

    def add_to(self, total: Tensor, x: Tensor) -> None:
        """Add the layer's output for ``x`` to ``total`` (..., out), which is contiguous; there is no activation."""
        assert self._act == PLAIN
        if self._packed is not None:
            total += multiply(x, self._packed, self.bias, PLAIN)
            return
        if self.bias is not None:
            total += self.bias
        rows = total.view(-1, total.shape[-1])
        rows.addmm_(x.reshape(-1, x.shape[-1]), self.weight.T)  # the product adds as it goes: one pass less


def taken(layer: LayerT, make: Callable[[LayerT], MadeT], *, release: bool) -> MadeT:
    """Return what ``make`` makes of a layer, whose own memory is then given back where asked."""
    made = make(layer)
    if release:
        layer.to("meta")
    return made


def packing_pays(dtype: torch.dtype) -> bool:
    """Return whether packed products are faster than torch's own.

    With AVX-512 they are, by a tenth to a fifth. With AVX2 alone, torch's own library takes 74 to 88 GFLOP a second of
    one core where packed ones take 60 to 76, and oneDNN's GELU three times as long as torch's (AMD EPYC of family 25).
    """
    return dtype != torch.float32 or "AVX512" in torch.backends.cpu.get_cpu_capability()


@cache
def packing_works(dtype: torch.dtype) -> bool:
    """True if this torch has oneDNN's packed product for ``dtype`` on the CPU, and it agrees with the plain one."""
    if dtype not in _CLOSE or not torch.backends.mkldnn.is_available():
        return False
    generator = torch.Generator().manual_seed(0)
    x, weight, bias = (torch.randn(*shape, generator=generator).to(dtype) for shape in ((33, 40), (24, 40), (24,)))
    try:
        return all(_agrees(x, weight, b, act) for b in (bias, None) for act in (PLAIN, GELU, RELU))
    except (AttributeError, NotImplementedError, RuntimeError, TypeError) as error:
        # Another torch: the operators are private and may be missing or take other arguments.
        _log.info("Linear layers in %s are not packed: %s", dtype, error)
        return False


def _agrees(x: Tensor, weight: Tensor, bias: Tensor | None, act: str) -> bool:
    wanted = functional.linear(x.float(), weight.float(), None if bias is None else bias.float())
    wanted = _activated(wanted, act)
    with torch.inference_mode():
        answer = multiply(x, pack_weights(weight), bias, act)
    return bool((answer.float() - wanted).abs().max() <= _CLOSE[x.dtype] * wanted.abs().max())


def pack_weights(weight: Tensor) -> Tensor:
    """Lay weights out as oneDNN's product wants them."""
    with torch.inference_mode():
        packed: Tensor = torch.ops.mkldnn._reorder_linear_weight(weight, None)
    return packed


def multiply(x: Tensor, packed: Tensor, bias: Tensor | None, act: str) -> Tensor:
    """Multiply by packed weights, bias and activation in the same pass."""
    algorithm = "none" if act == GELU else ""
    product: Tensor = torch.ops.mkldnn._linear_pointwise(x, packed, bias, act, [], algorithm)
    return product


def _activated(y: Tensor, act: str) -> Tensor:
    """The activation of ``y``, whose memory it takes."""
    if act == GELU:
        return gelu_(y)
    return functional.relu_(y) if act == RELU else y


def gelu_(y: Tensor) -> Tensor:
    """The exact GELU in place of ``y``."""
    activated: Tensor = torch.ops.aten.gelu_(y)
    return activated
