"""The fast Swin against transformers on the same weights: any size, any order of sizes, both precisions."""

import copy
import itertools
from concurrent.futures import ThreadPoolExecutor

import pytest
import torch
import transformers

from swin_annotator.models.nets import packed, swin_fast
from swin_annotator.models.nets.swin import SwinBackbone, SwinConfig
from swin_annotator.models.nets.swin_classifier import FastSwinClassifier, SwinClassifierNet
from swin_annotator.models.nets.swin_fast import FastSwin
from swin_annotator.models.nets.window_plan import plan_stages
from swin_annotator.models.swin.weight_names import rename

SHAPE = {"embed_dim": 24, "depths": [2, 2, 3, 1], "num_heads": [1, 2, 4, 8]}
SIZES = [(128, 128), (64, 200), (200, 64), (101, 77), (32, 32), (33, 40), (224, 256), (97, 501)]


@pytest.fixture(autouse=True, scope="module")
def _one_thread():
    """Threads that wait for each other take long on a busy machine."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


def spread(net):
    """``net`` with weights that keep numbers near one, so that an absolute tolerance means something."""
    generator = torch.Generator().manual_seed(0)
    with torch.no_grad():
        for parameter in net.parameters():
            scale = 0.1 if parameter.ndim == 1 else parameter[0].numel() ** -0.5
            parameter.normal_(0, scale, generator=generator)
        for name, parameter in net.named_parameters():
            if "norm" in name and name.endswith("weight"):
                parameter.add_(1)
    return net.eval()


def backbone_weights(theirs):
    return {name.removeprefix("backbone."): tensor for name, tensor in rename(theirs.state_dict()).items()}


def noise(batch, size):
    return torch.randn(batch, 3, *size, generator=torch.Generator().manual_seed(1))


def furthest(ours, theirs):
    assert [a.shape for a in ours] == [b.shape for b in theirs]
    return max(float((a - b).abs().max()) for a, b in zip(ours, theirs, strict=True))


@pytest.fixture(scope="module", params=[7, 12], ids=["window 7", "window 12"])
def twins(request):
    stages = ["stage1", "stage2", "stage3", "stage4"]
    config = transformers.SwinConfig(**SHAPE, window_size=request.param, out_features=stages)
    theirs = spread(transformers.SwinBackbone(config))
    plain = SwinBackbone(SwinConfig(24, (2, 2, 3, 1), (1, 2, 4, 8), request.param)).eval()
    plain.load_state_dict(backbone_weights(theirs))
    return theirs, plain


@pytest.fixture(params=["packed", "plain products"])
def products(request, monkeypatch):
    monkeypatch.setattr(packed, "packing_pays", lambda dtype: request.param == "packed")


@pytest.mark.parametrize("size", SIZES)
def test_equals_transformers(twins, products, size):
    theirs, plain = twins
    pixels = noise(2, size)
    with torch.inference_mode():
        assert furthest(FastSwin(plain)(pixels), theirs(pixels).feature_maps) < 1e-5


def test_pieces_of_a_group_equal_the_whole(twins, monkeypatch):
    _, plain = twins
    fast, pixels = FastSwin(plain), noise(1, (200, 136))
    whole = fast(pixels)
    monkeypatch.setattr(swin_fast, "CHUNK_BYTES", 1)
    assert furthest(fast(pixels), whole) < 1e-5


def test_small_groups_go_through_the_layers_together(twins, monkeypatch):
    """Four kinds of windows of a shifted map, or windows with and without padding, cost no call each."""
    calls = []
    call, add_to = packed.PackedLinear.__call__, packed.PackedLinear.add_to
    monkeypatch.setattr(packed.PackedLinear, "__call__", lambda self, x: calls.append(len(x)) or call(self, x))
    monkeypatch.setattr(packed.PackedLinear, "add_to", lambda self, t, x: calls.append(len(x)) or add_to(self, t, x))
    FastSwin(twins[1])(noise(1, (224, 200)))
    blocks, merges, embedding = sum(SHAPE["depths"]), 3, 1
    assert len(calls) == 4 * blocks + merges + embedding


def test_order_of_sizes_does_not_matter(twins):
    _, plain = twins
    inputs = {size: noise(1, size) for size in SIZES[:3]}
    alone = {size: FastSwin(plain)(pixels) for size, pixels in inputs.items()}
    fast = FastSwin(plain)
    for order in itertools.permutations(inputs):
        for size in order:
            assert furthest(fast(inputs[size]), alone[size]) == 0


def test_plans_of_many_sizes_take_little_memory(twins, monkeypatch):
    monkeypatch.setattr(swin_fast, "PLAN_BYTES", 1 << 18)
    fast = FastSwin(twins[1])
    for i in range(60):
        fast(noise(1, (32 + 5 * i, 330 - 4 * i)))
    assert 1 < len(fast.plans) < 60
    assert fast.plans.bytes <= 1 << 18


def test_a_plan_knows_its_size_and_says_alike_things_once(twins):
    stages = FastSwin(twins[1]).planned(1, 50, 60)
    assert stages[2].moves[0] is not None
    assert len({id(move) for move in stages[2].moves}) == 2
    deep = plan_stages(1, (50, 60), 7, [[0, 3] * 9], torch.device("cpu"))[0]
    assert len({id(move) for move in deep.moves}) == 2
    numbers = sum(t.nbytes for t in (deep.enter, deep.leave, *deep.moves[:2], *(p.order for p in deep.blocks[:2])))
    assert numbers < deep.bytes < 2 * numbers


def test_threads_may_share_a_network(twins, monkeypatch):
    monkeypatch.setattr(swin_fast, "PLAN_BYTES", 1)
    fast, inputs = FastSwin(twins[1]), [noise(1, size) for size in SIZES[:3]]
    alone = [fast(pixels) for pixels in inputs]
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda i: furthest(fast(inputs[i % 3]), alone[i % 3]), range(24)))
    assert max(found) == 0


def test_each_image_of_a_batch_stands_alone(twins):
    _, plain = twins
    fast, pixels = FastSwin(plain), noise(3, (75, 130))
    single = [torch.cat(maps) for maps in zip(*(fast(image[None]) for image in pixels), strict=True)]
    assert furthest(fast(pixels), single) < 1e-5


def test_bfloat16_is_close(twins, products):
    _, plain = twins
    pixels = noise(1, (128, 96))
    for exact, rough in zip(FastSwin(plain)(pixels), FastSwin(plain, torch.bfloat16)(pixels), strict=True):
        assert rough.dtype == torch.bfloat16
        assert (exact - rough.float()).abs().mean() < 0.03


def test_a_convolutional_stem_equals_the_plain_network():
    plain = spread(SwinBackbone(SwinConfig(16, (1, 1, 2, 1), (1, 1, 2, 2), window=8, stem="conv")))
    pixels = noise(2, (75, 50))
    with torch.no_grad():
        assert furthest(FastSwin(plain)(pixels), plain(pixels)) < 1e-5


@pytest.mark.parametrize(("window", "side"), [(7, 224), (12, 384), (7, 448)])
def test_a_classifier_equals_transformers(window, side):
    config = transformers.SwinConfig(**SHAPE, window_size=window, image_size=side, num_labels=11)
    theirs = spread(transformers.SwinForImageClassification(config))
    net = SwinClassifierNet(SwinConfig(24, (2, 2, 3, 1), (1, 2, 4, 8), window), 11).eval()
    net.load_state_dict(rename(theirs.state_dict()))
    pixels = noise(2, (side, side))
    with torch.inference_mode():
        wanted = theirs(pixels).logits
        assert furthest([net(pixels)], [wanted]) < 1e-5
        assert furthest([FastSwinClassifier(net)(pixels)], [wanted]) < 1e-5


def test_a_classifier_in_bfloat16_is_close_and_its_logits_do_not_tie():
    net = spread(SwinClassifierNet(SwinConfig(24, (2, 2, 3, 1), (1, 2, 4, 8)), 1000))
    pixels = noise(2, (224, 224))
    exact, rough = FastSwinClassifier(net)(pixels), FastSwinClassifier(net, torch.bfloat16)(pixels)
    assert rough.dtype == torch.float32
    assert float((exact - rough).abs().max() / exact.std()) < 0.1
    assert all(len(row.unique()) > 990 for row in rough)


def test_packing_is_refused_where_its_answers_differ(monkeypatch):
    packed.packing_works.cache_clear()
    monkeypatch.setattr(packed, "multiply", lambda x, *_: torch.zeros(len(x), 24))
    assert not packed.packing_works(torch.float32)
    packed.packing_works.cache_clear()


@pytest.mark.parametrize("error", [AttributeError, NotImplementedError, RuntimeError, TypeError])
def test_packing_is_refused_where_the_operator_is_missing(monkeypatch, error):
    def missing(*_):
        raise error

    packed.packing_works.cache_clear()
    monkeypatch.setattr(packed, "pack_weights", missing)
    assert not packed.packing_works(torch.float32)
    packed.packing_works.cache_clear()


@pytest.mark.gpu
@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_a_gpu_gives_the_same(twins, dtype):
    _, plain = twins
    pixels = noise(2, (101, 136))
    wanted = FastSwin(plain)(pixels)
    answer = FastSwin(copy.deepcopy(plain).cuda(), dtype)(pixels)
    tolerance = 1e-3 if dtype == torch.float32 else 0.3
    assert furthest([level.float().cpu() for level in answer], wanted) < tolerance
