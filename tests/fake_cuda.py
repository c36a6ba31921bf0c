"""A machine with a CUDA device that computes nothing: tensors have shapes, types and devices, and no numbers.

torch's ``FakeTensorMode`` refuses a product of tensors on two devices, reading a tensor that is not on the CPU, and
shapes that do not fit, as the device would.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields, is_dataclass, replace
from typing import Any

import numpy as np
import pytest
import torch
from torch._subclasses.fake_tensor import FakeTensor, FakeTensorMode
from torch.utils._device import _device_constructors
from torch.utils._python_dispatch import _disable_current_modes, _get_current_dispatch_mode

from swin_annotator.models.grounding import detector as grounding
from swin_annotator.models.nets import swin_fast
from swin_annotator.models.nets.window_plan import plan_stages
from swin_annotator.models.runtime import device as devices
from swin_annotator.models.sam import refiner, third
from swin_annotator.models.swin import own_backbone, queries, version_two
from swin_annotator.models.weights import loading, transformers_loading

NUMBERS = {
    torch.float32: np.float32,
    torch.float16: np.float16,
    torch.int64: np.int64,
    torch.uint8: np.uint8,
    torch.bool: np.bool_,
}


KNOWN = "known"
"""Attribute of a fake tensor whose numbers are known: an array."""
_TENSOR, _ARANGE, _WHERE = torch.tensor, torch.arange, torch.where
_REAL = {
    name: getattr(torch.Tensor, name)
    for name in ("to", "__getitem__", "__setitem__", "__invert__", "contiguous", "numpy")
}


def _to(tensor: torch.Tensor, *rest: Any, **named: Any) -> torch.Tensor:
    if not isinstance(tensor, FakeTensor) and not _asks_for_cuda(rest, named):
        return _REAL["to"](tensor, *rest, **named)
    given = [*rest, *named.values()]
    other = next((one for one in given if isinstance(one, torch.Tensor)), tensor)
    dtype = next((one for one in given if isinstance(one, torch.dtype)), other.dtype)
    device = torch.device(next((one for one in given if isinstance(one, str | torch.device)), other.device))
    if device.type == "cuda":
        device = torch.device("cuda", 0)
    if (device, dtype) == (tensor.device, tensor.dtype):
        return tensor
    return torch.ops.aten._to_copy(tensor, device=device, dtype=dtype)


def _asks_for_cuda(rest: Any, named: Any) -> bool:
    return any(
        isinstance(one, str | torch.device) and torch.device(one).type == "cuda" for one in (*rest, *named.values())
    )


def _item(tensor: torch.Tensor, key: Any) -> torch.Tensor:
    if not isinstance(tensor, FakeTensor):
        return _REAL["__getitem__"](tensor, key)
    found = _indexed(tensor, key)
    if hasattr(tensor, KNOWN):
        setattr(found, KNOWN, getattr(tensor, KNOWN)[key])
    return found


def _written(data: Any, *, device: Any = None, **named: Any) -> torch.Tensor:
    """``torch.tensor``: what a program writes down itself on the device is known."""
    if _get_current_dispatch_mode() is None or torch.device(device or "cpu").type != "cuda":
        return _TENSOR(data, device=device, **named)
    with _disable_current_modes():
        real = _TENSOR(data, **named)
    fake = torch.ops.aten._to_copy(real, device=torch.device("cuda", 0))
    setattr(fake, KNOWN, np.array(data))
    return fake


def _counted(*given: Any, **named: Any) -> torch.Tensor:
    """``torch.arange``, up to numbers that are known."""
    return _ARANGE(*(getattr(one, KNOWN).item() if hasattr(one, KNOWN) else one for one in given), **named)


def _set_item(tensor: torch.Tensor, key: Any, value: Any) -> None:
    if not isinstance(tensor, FakeTensor):
        _REAL["__setitem__"](tensor, key, value)
        return
    view, index = _parted(tensor, key)
    given = value if isinstance(value, torch.Tensor) else torch.ops.aten.full_like(view, value)
    if all(one is None for one in index):
        torch.ops.aten.copy_(view, given)
    else:
        torch.ops.aten.index_put_(view, index, given)


def _indexed(tensor: torch.Tensor, key: Any) -> torch.Tensor:
    view, index = _parted(tensor, key)
    return view if all(one is None for one in index) else torch.ops.aten.index.Tensor(view, index)


def _parted(tensor: torch.Tensor, key: Any) -> tuple[torch.Tensor, list[torch.Tensor | None]]:
    """The part of a tensor that slices and numbers choose, and what tensors choose of it."""
    keys = list(key) if isinstance(key, tuple) else [key]
    if Ellipsis in [one for one in keys if not isinstance(one, torch.Tensor)]:
        at = next(i for i, one in enumerate(keys) if one is Ellipsis)
        taken = sum(one is not None for one in keys) - 1
        keys[at : at + 1] = [slice(None)] * (tensor.dim() - taken)
    axis = 0
    index: list[torch.Tensor | None] = []
    for one in keys:
        if one is None:
            tensor = torch.ops.aten.unsqueeze(tensor, axis)
        elif isinstance(one, slice):
            tensor = torch.ops.aten.slice.Tensor(tensor, axis, one.start, one.stop, one.step or 1)
        elif not isinstance(one, torch.Tensor):
            tensor = torch.ops.aten.select.int(tensor, axis, int(one))
            continue
        index.append(one if isinstance(one, torch.Tensor) else None)
        axis += 1
    return tensor, index


def _inverted(tensor: torch.Tensor) -> torch.Tensor:
    return torch.ops.aten.bitwise_not(tensor) if isinstance(tensor, FakeTensor) else _REAL["__invert__"](tensor)


def _contiguous(tensor: torch.Tensor, memory_format: torch.memory_format = torch.contiguous_format) -> torch.Tensor:
    if not isinstance(tensor, FakeTensor):
        return _REAL["contiguous"](tensor, memory_format=memory_format)
    if tensor.is_contiguous(memory_format=memory_format):
        return tensor
    return torch.ops.aten.clone(tensor, memory_format=memory_format)


def _numbers(tensor: torch.Tensor, *, force: bool = False) -> np.ndarray:
    if not isinstance(tensor, FakeTensor):
        return _REAL["numpy"](tensor, force=force)
    if tensor.device.type != "cpu":
        raise TypeError(f"can't convert {tensor.device} device type tensor to numpy")
    if tensor.dtype not in NUMBERS:
        raise TypeError(f"Got unsupported ScalarType {tensor.dtype}")
    return np.ones(tuple(tensor.shape), NUMBERS[tensor.dtype])


def _applied(module: torch.nn.Module, function: Any, recurse: bool = True) -> torch.nn.Module:
    """``Module._apply`` that puts new parameters in place; torch would swap them, which fake ones do not allow."""
    for one in module.modules() if recurse else [module]:
        for name, parameter in one._parameters.items():
            if parameter is not None:
                one._parameters[name] = torch.nn.Parameter(function(parameter), parameter.requires_grad)
        for name, buffer in one._buffers.items():
            if buffer is not None:
                one._buffers[name] = function(buffer)
    return module


def _moved(value: Any, device: torch.device) -> Any:
    """What holds tensors, with fakes of them on a device."""
    if isinstance(value, torch.Tensor):
        return torch.ops.aten._to_copy(value, device=device)
    if isinstance(value, tuple):
        return tuple(_moved(one, device) for one in value)
    if is_dataclass(value):
        changed = {field.name: _moved(getattr(value, field.name), device) for field in fields(value)}
        return replace(value, **changed)
    return value


def _planned(batch: int, size_hw: Any, window: int, shifts: Any, device: torch.device) -> Any:
    """The plan of windows is made on the CPU and depends on numbers, which fakes do not have."""
    with _disable_current_modes():
        plan = plan_stages(batch, size_hw, window, shifts, torch.device("cpu"))
    return _moved(plan, device)


def _agreeing(fast: Any, encoder: Any, device: torch.device) -> bool:
    """Both run; whether they agree is a matter of numbers."""
    pixels = torch.empty(1, 3, 64, 64).to(device)
    return len(fast(pixels)) == len(encoder(pixels).feature_maps)


def _where(condition: torch.Tensor, *rest: Any, **named: Any) -> Any:
    """``torch.where``; of a condition alone it gives one place, since how many there are is a matter of numbers."""
    if rest or named or not isinstance(condition, FakeTensor):
        return _WHERE(condition, *rest, **named)
    return tuple(torch.zeros(1, dtype=torch.int64, device=condition.device) for _ in condition.shape)


def _unchecked(*_: Any) -> None:
    """A library looks at numbers that it made itself."""


@contextmanager
def fake_cuda(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Inside, ``cuda`` is a device. What a torch built without it refuses to begin is begun here."""

    def really(make: Any) -> Any:
        """As ``make``, on the CPU and with numbers; whoever asked moves what comes of it."""

        def made(*given: Any, **named: Any) -> Any:
            with _disable_current_modes():
                return make(*given, **named)

        return made

    _device_constructors()  # kept by torch at the first call, by which time these functions must be its own
    with monkeypatch.context() as patch:
        for module in (refiner, queries, grounding, third, version_two):
            patch.setattr(module, "load_network", really(transformers_loading.load_network))
        patch.setattr(own_backbone, "agree", _agreeing)
        patch.setattr(loading, "read_file", really(loading.read_file))
        patch.setattr(swin_fast, "plan_stages", _planned)
        patch.setattr(devices, "instructions", lambda device: "pretended" if device.startswith("cuda") else "")
        for name, function in {
            "to": _to,
            "__getitem__": _item,
            "__setitem__": _set_item,
            "__invert__": _inverted,
            "contiguous": _contiguous,
            "numpy": _numbers,
        }.items():
            patch.setattr(torch.Tensor, name, function)
        patch.setattr(torch.nn.Module, "_apply", _applied)
        patch.setattr(torch, "tensor", _written)
        patch.setattr(torch, "arange", _counted)
        patch.setattr(torch, "where", _where)
        patch.setattr(torch.cuda.amp.common, "amp_definitely_not_available", lambda: False)
        patch.setattr(torch.cuda, "is_bf16_supported", lambda *_, **__: True)
        patch.setattr(FakeTensor, "tolist", lambda tensor: np.ones(tuple(tensor.shape)).tolist())
        patch.setattr(torch, "_check_tensor_all_with", _unchecked)
        with FakeTensorMode(allow_non_fake_inputs=True):
            yield
