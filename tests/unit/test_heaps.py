"""Threads of the window share two heaps of the C library, so that few keep holes."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

COUNT = """
import ctypes, sys, threading
from swin_annotator import memory
if sys.argv[1] == "shared":
    memory.share_heaps()
library, together = ctypes.CDLL(None), threading.Barrier(7)
library.fopen.restype = ctypes.c_void_p
held = []
def take():
    held.append([bytes(5000) for _ in range(200)])
    together.wait()
threads = [threading.Thread(target=take) for _ in range(6)]
for thread in threads:
    thread.start()
together.wait()
told = ctypes.c_void_p(library.fopen(sys.argv[2].encode(), b"w"))
library.malloc_info(0, told)
library.fclose(told)
"""


@pytest.mark.skipif("CS_GNU_LIBC_VERSION" not in getattr(os, "confstr_names", ()), reason="another C library")
def test_threads_share_two_heaps(tmp_path: Path) -> None:
    def heaps(how: str) -> int:
        subprocess.run([sys.executable, "-c", COUNT, how, str(tmp_path / how)], check=True)
        return (tmp_path / how).read_text(encoding="utf-8").count("<heap nr=")

    assert heaps("apart") > 2
    assert heaps("shared") == 2
