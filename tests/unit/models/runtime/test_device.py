from dataclasses import replace

import numpy as np
import pytest
import torch

from swin_annotator.errors import ModelError, ModelOutOfMemory
from swin_annotator.models.runtime import device, precision_check
from swin_annotator.models.runtime.precision_check import Verdict


@pytest.fixture(autouse=True)
def _no_overrides(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (device.DEVICE, device.PRECISION, device.THREADS):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize(
    ("cuda", "mps", "expected"), [(True, True, "cuda"), (False, True, "mps"), (False, False, "cpu")]
)
def test_the_fastest_device(monkeypatch: pytest.MonkeyPatch, cuda: bool, mps: bool, expected: str) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: cuda)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: mps)
    assert device.pick_device() == expected
    monkeypatch.setenv(device.DEVICE, "CPU")
    assert device.pick_device() == "cpu"


@pytest.mark.parametrize("asked", ["tpu", "cuda", "cuda:1", "mps"])
def test_a_device_that_is_not_there(monkeypatch: pytest.MonkeyPatch, asked: str) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: False)
    monkeypatch.setenv(device.DEVICE, asked)
    with pytest.raises(ModelError, match=asked) as caught:
        device.pick_device()
    assert ("--device" if asked != "tpu" else "cpu") in caught.value.hint


def test_precision_is_exact_unless_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    assert device.pick_precision("cpu") == "float32"
    assert device.pick_precision("cpu", {"precision": "bfloat16"}) == "bfloat16"
    monkeypatch.setenv(device.PRECISION, "bfloat16")
    assert device.pick_precision("cpu") == "bfloat16"
    assert device.pick_precision("cpu", {"precision": "float32"}) == "float32"
    with pytest.raises(ModelError, match="int4"):
        device.pick_precision("cpu", {"precision": "int4"})


GOOD = Verdict(1.9, 0.995, 0.01)


@pytest.mark.parametrize(
    ("instructions", "verdict", "expected", "reason"),
    [
        ("AMX", GOOD, "bfloat16", "AMX; on a test network 1.9 times the speed of float32, 99.5% of labels equal"),
        ("", GOOD, "float32", "no instructions"),
        ("AMX", replace(GOOD, speedup=0.7), "float32", "does not pay here: on a test network 0.7 times"),
        ("AMX", replace(GOOD, equal=0.9), "float32", "gives other answers here"),
        ("AMX", replace(GOOD, difference=float("inf")), "float32", "gives other answers here"),
    ],
)
def test_the_machine_decides_for_models_that_follow_it(
    monkeypatch: pytest.MonkeyPatch, instructions: str, verdict: Verdict, expected: str, reason: str
) -> None:
    monkeypatch.setattr(device, "instructions", lambda _device: instructions)
    monkeypatch.setattr(precision_check, "verdict", lambda _device, *, keep: verdict)
    assert device.pick_precision("cpu", follow=True) == expected
    assert device.pick_precision("cpu", {"precision": "auto"}, follow=True) == expected
    assert device.pick_precision("cpu") == "float32"
    report = device.describe()
    assert report.precision == expected
    assert reason in report.precision_reason
    monkeypatch.setenv(device.PRECISION, "float32")
    assert device.pick_precision("cpu", follow=True) == "float32"
    monkeypatch.setenv(device.PRECISION, "auto")
    assert device.pick_precision("cpu", follow=True) == expected


def test_a_gpu_without_bfloat16(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_bf16_supported", lambda including_emulation: not including_emulation and False)
    monkeypatch.setattr(precision_check, "device_name", lambda _device: "an old card")
    assert device.pick_precision("cuda", follow=True) == "float32"
    with pytest.raises(ModelError, match="bfloat16"):
        device.pick_precision("cuda", {"precision": "bfloat16"})


def test_what_the_processor_can_is_read_from_torch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cpu, "get_capabilities", lambda: {"bf16": True, "neon": True}, raising=False)
    assert device.instructions("cpu") == "Arm BF16"
    monkeypatch.setattr(torch.cpu, "get_capabilities", lambda: {"avx512_bf16": True, "amx_bf16": True}, raising=False)
    assert device.instructions("cpu") == "AVX512-BF16, AMX"
    monkeypatch.delattr(torch.cpu, "get_capabilities")
    monkeypatch.setattr(torch.cpu, "_is_avx512_bf16_supported", lambda: True)
    assert device.instructions("cpu") == "AVX512-BF16"
    assert device.instructions("mps") == ""


def test_one_core_is_left_to_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.sched_getaffinity", lambda _: range(8), raising=False)
    assert device.pick_threads() == 7
    monkeypatch.setattr("os.sched_getaffinity", lambda _: range(1), raising=False)
    assert device.pick_threads() == 1
    monkeypatch.setenv(device.THREADS, "3")
    assert device.pick_threads() == 3
    for wrong in ("0", "-1", "many", "²"):
        monkeypatch.setenv(device.THREADS, wrong)
        with pytest.raises(ModelError, match="not a number of threads"):
            device.pick_threads()


def test_threads_reach_torch(monkeypatch: pytest.MonkeyPatch) -> None:
    before = torch.get_num_threads()
    try:
        monkeypatch.setenv(device.THREADS, "1")
        device.use_threads()
        assert torch.get_num_threads() == 1
        monkeypatch.delenv(device.THREADS)
        device.use_threads()
        assert torch.get_num_threads() == 1, "a lower number of torch's own is kept"
    finally:
        torch.set_num_threads(before)


def test_describe_gives_reasons(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(device.DEVICE, "cpu")
    monkeypatch.setenv(device.THREADS, "1")
    monkeypatch.setenv(device.PRECISION, "float32")
    report = device.describe()
    assert (report.device, report.precision, report.threads) == ("cpu", "float32", 1)
    assert report.device_reason == f"set by {device.DEVICE}"
    assert report.precision_reason
    assert report.threads_reason
    assert report.torch_version == torch.__version__


@pytest.mark.parametrize(
    "error",
    [
        MemoryError(),
        torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 20.00 GiB"),
        RuntimeError("MPS backend out of memory (MPS allocated: 17 GB)"),
        RuntimeError("[enforce fail at alloc_cpu.cpp:119] DefaultCPUAllocator: can't allocate memory: you tried"),
        RuntimeError("DefaultCPUAllocator: not enough memory: you tried to allocate 9 bytes."),
        RuntimeError("could not create a primitive"),
        ImportError("x.so: failed to map segment from shared object"),
    ],
)
def test_out_of_memory_is_told(error: Exception) -> None:
    with pytest.raises(ModelOutOfMemory, match="owlv2-large did not fit") as caught, device.guard_memory("owlv2-large"):
        raise error
    assert caught.value.__cause__ is error


def test_real_allocations_that_fail() -> None:
    with pytest.raises(ModelOutOfMemory), device.guard_memory():
        torch.empty(2**50)
    with pytest.raises(ModelOutOfMemory), device.guard_memory():
        np.empty(2**50)


def test_other_errors_pass() -> None:
    with pytest.raises(RuntimeError, match="shapes"), device.guard_memory():
        raise RuntimeError("shapes differ")
    with pytest.raises(RuntimeError, match="descriptor"), device.guard_memory():
        raise RuntimeError("could not create a primitive descriptor for an inner product")
    told = ModelError("inner out of memory sentence")
    with pytest.raises(ModelError) as caught, device.guard_memory():
        raise told
    assert caught.value is told


@pytest.mark.parametrize(
    ("cuda", "mps", "freed"), [(True, False, ["cuda"]), (False, True, ["mps"]), (False, False, [])]
)
def test_what_a_gpu_keeps_for_later_is_given_back_when_memory_ran_out(
    monkeypatch: pytest.MonkeyPatch, cuda: bool, mps: bool, freed: list[str]
) -> None:
    called: list[str] = []
    monkeypatch.setattr(torch.cuda, "is_available", lambda: cuda)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: mps)
    monkeypatch.setattr(torch.cuda, "empty_cache", lambda: called.append("cuda"))
    monkeypatch.setattr(torch.mps, "empty_cache", lambda: called.append("mps"))
    with pytest.raises(ModelOutOfMemory), device.guard_memory():
        raise torch.OutOfMemoryError("CUDA out of memory")
    assert called == freed
    with pytest.raises(RuntimeError, match="shapes"), device.guard_memory():
        raise RuntimeError("shapes differ")
    assert called == freed
