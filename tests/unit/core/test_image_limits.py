"""Memory, time and names that are no files: what an image may cost."""

import io
import os
import struct
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import numpy as np
import pytest
from PIL import Image as Pillow

from swin_annotator.core import images, jpeg, pillow_rgb, regular
from swin_annotator.errors import ImageUnreadable

_PEAK = """
import sys
from pathlib import Path
from typing import BinaryIO
from swin_annotator.core import images
def peak():
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) * 1024
before = peak()
rgb = images.read_rgb(Path(sys.argv[1]))
print((peak() - before) / rgb.shape[0] / rgb.shape[1])
"""


def _bytes_per_pixel(path: Path) -> float:
    done = subprocess.run([sys.executable, "-c", _PEAK, str(path)], capture_output=True, text=True, check=True)
    return float(done.stdout)


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the peak is read from /proc")
@pytest.mark.parametrize(("mode", "name"), [("RGBA", "a.png"), ("RGB", "a.bmp"), ("P", "a.png"), ("RGB", "turned.png")])
def test_no_second_copy_of_an_image_is_in_memory(tmp_path: Path, mode: str, name: str) -> None:
    exif = Pillow.Exif()
    exif[0x0112] = 6
    image = Pillow.new(mode, (5000, 5000), 77)
    image.save(tmp_path / name, **({"exif": exif} if "turned" in name else {}))
    assert _bytes_per_pixel(tmp_path / name) < 9


def test_the_limit_counts_bytes_and_not_pixels(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for mode in ("L", "RGBA"):
        Pillow.new(mode, (100, 100)).save(tmp_path / f"{mode}.png")
    monkeypatch.setattr(pillow_rgb, "MOST_BYTES", 60_000)
    assert images.read_rgb(tmp_path / "L.png").shape == (100, 100, 3)
    for reader in (images.read, images.read_size, lambda path: images.thumbnail(path, 9)):
        with pytest.raises(ImageUnreadable, match=r"100×100.*memory"):
            reader(tmp_path / "RGBA.png")


def test_giants_are_read_one_at_a_time_and_shared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pillow_rgb, "GIANT_BYTES", 0)
    Pillow.new("RGBA", (30, 20), "red").save(tmp_path / "a.png")
    reading, most, count = 0, 0, 0
    original = images.read_file

    def watched(*arguments: object) -> images.ReadImage:
        nonlocal reading, most, count
        reading += 1
        count += 1
        most = max(most, reading)
        try:
            return original(*arguments)
        finally:
            reading -= 1

    monkeypatch.setattr(images, "read_file", watched)
    held: list[images.ReadImage] = []
    threads = [threading.Thread(target=lambda: held.append(images.read(tmp_path / "a.png"))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (most, count) == (1, 1)
    assert all(read.rgb is held[0].rgb for read in held)
    assert images.thumbnail(tmp_path / "a.png", 10).shape == (7, 10, 3)
    assert count == 1
    Pillow.new("RGBA", (30, 20), "blue").save(tmp_path / "a.png")
    assert tuple(images.read_rgb(tmp_path / "a.png")[0, 0]) == (0, 0, 255)
    held.clear()
    images.read(tmp_path / "a.png")
    assert count == 3, "what nobody holds is read again"


def _with_notes(path: Path, megabytes: int, orientation: int) -> bytes:
    """A JPEG whose EXIF is continued in as many segments as it takes."""
    exif = Pillow.Exif()
    exif[0x0112] = orientation
    buffer = io.BytesIO()
    pixels = np.random.default_rng(0).integers(0, 255, (60, 90, 3), np.uint8)
    Pillow.fromarray(pixels).save(buffer, "JPEG", exif=exif)
    data = buffer.getvalue()
    more = b"\xff\xe1" + struct.pack(">H", 65535) + b"Exif\0\0" + bytes(65535 - 8)
    scan = data.index(b"\xff\xda")
    path.write_bytes(data[:scan] + more * (megabytes * 16) + data[scan:])
    return data


def test_a_photo_with_more_notes_than_pixels_is_read_without_them(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    plain = _with_notes(path, 100, orientation=6)
    with path.open("rb") as file:
        assert len(jpeg.lean(file) or b"") <= len(plain)
    (tmp_path / "plain.jpg").write_bytes(plain)
    assert images.read_size(path) == (90, 60)
    assert np.array_equal(images.read_rgb(path), images.read_rgb(tmp_path / "plain.jpg"))
    assert images.thumbnail(path, 30).shape == (30, 20, 3)
    with (tmp_path / "plain.jpg").open("rb") as file:
        assert jpeg.lean(file) is None


def test_notes_are_read_once_for_the_name_of_the_bytes_and_not_for_a_thumbnail(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.jpg"
    _with_notes(path, 10, orientation=6)
    wanted = images.content_hash(path)
    passed: list[int] = []
    original = regular.chunks

    def watched(file: BinaryIO) -> Iterator[bytes]:
        for chunk in original(file):
            passed.append(len(chunk))
            yield chunk

    monkeypatch.setattr(regular, "chunks", watched)
    images.thumbnail(path, 30)
    images.read_size(path)
    assert passed == []
    assert images.read(path).content == wanted
    assert sum(passed) == path.stat().st_size


def test_a_photo_of_endless_notes_is_told(tmp_path: Path) -> None:
    comment = b"\xff\xfe\x00\x02"
    (tmp_path / "a.jpg").write_bytes(b"\xff\xd8" + comment * (jpeg.MOST_PARTS + 1))
    with pytest.raises(ImageUnreadable, match="too many notes"):
        images.read(tmp_path / "a.jpg")


def test_pages_are_not_counted_for_ever(tmp_path: Path) -> None:
    Pillow.new("L", (4, 3), 9).save(tmp_path / "a.tif")
    data = bytearray((tmp_path / "a.tif").read_bytes())
    (first,) = struct.unpack("<I", data[4:8])
    (entries,) = struct.unpack("<H", data[first : first + 2])
    end = first + 2 + 12 * entries
    directory = bytes(data[first:end])
    at = len(data)
    data[end : end + 4] = struct.pack("<I", at)
    for _ in range(3000):
        at += len(directory) + 4
        data += directory + struct.pack("<I", at)
    data += directory + bytes(4)
    (tmp_path / "a.tif").write_bytes(data)
    assert images.read(tmp_path / "a.tif").notes == ("first frame of many",)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in folders here")
@pytest.mark.parametrize("name", ["pipe.tif", "pipe.jpg"])
def test_a_pipe_is_refused_by_everything_that_opens_images(tmp_path: Path, name: str) -> None:
    os.mkfifo(tmp_path / name)
    readers = (images.read, images.read_size, images.content_hash, lambda path: images.thumbnail(path, 9))
    for reader in (*readers, images.open_tiled) if name.endswith(".tif") else readers:
        with pytest.raises(ImageUnreadable, match="is not a file"):
            reader(tmp_path / name)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no devices here")
def test_a_link_to_a_device_or_into_proc_is_no_image(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").symlink_to("/dev/zero")
    (tmp_path / "b.jpg").symlink_to("/proc/kallsyms")
    for reader in (images.read, images.content_hash):
        with pytest.raises(ImageUnreadable, match="is not a file"):
            reader(tmp_path / "a.jpg")
    with pytest.raises(ImageUnreadable):
        images.read(tmp_path / "b.jpg")


def test_a_file_that_grows_while_it_is_read_comes_to_an_end(tmp_path: Path) -> None:
    path = tmp_path / "log"
    path.write_bytes(b"x" * 3 * regular.CHUNK)
    read = 0
    with regular.open_regular(path) as file:
        for chunk in regular.chunks(file):
            read += len(chunk)
            with path.open("ab") as more:
                more.write(b"y" * regular.CHUNK)
    assert read == 3 * regular.CHUNK


def test_a_file_that_hardly_arrives_is_given_up_and_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Pillow.fromarray(np.random.default_rng(0).integers(0, 255, (1500, 1500, 3), np.uint8)).save(tmp_path / "a.png")
    monkeypatch.setattr(regular, "CHUNK", 1 << 20)
    monkeypatch.setattr(regular, "PATIENCE_S", -1e9)
    with pytest.raises(ImageUnreadable, match="too slow"):
        images.read(tmp_path / "a.png")


def test_a_large_file_that_is_no_image_is_not_hashed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with (tmp_path / "a.jpg").open("wb") as file:
        file.truncate(1 << 36)
    monkeypatch.setattr(regular, "chunks", lambda file: pytest.fail("read as a whole"))
    with pytest.raises(ImageUnreadable, match="not an image"):
        images.content_hash(tmp_path / "a.jpg")
