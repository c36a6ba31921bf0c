"""``python -m swin_annotator.training``: make, measure and pack the embedded model."""

from __future__ import annotations

import argparse
import logging
from pathlib import Path

import torch
from tokenizers import Tokenizer

from swin_annotator.models.mini import MiniModel
from swin_annotator.models.nets.mini_net import MiniConfig
from swin_annotator.training import evaluate, export
from swin_annotator.training.batches import Batches, Mixture
from swin_annotator.training.loop import Plan, Trainer, load_checkpoint, run

VOCABULARY = 900


def _train(args: argparse.Namespace) -> int:
    plan = Plan(
        steps=args.steps,
        rate=args.rate,
        warmup=args.warmup,
        cooldown=args.cooldown,
        seed=args.seed,
        workers=args.workers,
        device=args.device,
    )
    checkpoint = args.out / "checkpoint.pt"
    if checkpoint.exists():
        state = load_checkpoint(checkpoint)
        config = MiniConfig.from_dict(state["config"])
        trainer = Trainer(config, Tokenizer.from_str(state["tokenizer"]), plan)
        trainer.restore(state)
    elif args.start is not None:
        config, tokenizer, weights = export.load_folder(args.start)
        trainer = Trainer(config, tokenizer, plan)
        trainer.start_from(weights)
    else:
        trainer = Trainer(*export.fresh(VOCABULARY), plan)
    mixture = Mixture(args.drawn, args.real, args.segmented, tuple(args.sizes))
    run(trainer, Batches(args.data, mixture, args.seed), args.out)
    return 0


def _evaluate(args: argparse.Namespace) -> int:
    model = MiniModel.from_folder(args.model, options={"precision": args.precision})
    torch.set_num_threads(args.threads)
    figures = []
    for figure in evaluate.evaluate(model, args.data, args.sets):
        figures.append(figure)
        print(f"{figure.data}: {figure.what}: {figure.value:.3f} ({figure.cases} cases)", flush=True)
    seconds = evaluate.encoding_time(model)
    print(f"encoding 640 x 480 in {model.dtype}: {1000 * seconds:.0f} ms")
    if args.table is not None:
        args.table.write_text(evaluate.summary(figures) + "\n", encoding="utf-8")
    return 0


def _export(args: argparse.Namespace) -> int:
    folder = export.export(load_checkpoint(args.checkpoint), args.out)
    for path in sorted(folder.iterdir()):
        print(f"{path}: {path.stat().st_size} bytes")
    return 0


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
    train.add_argument("--workers", type=int, default=1, help="processes that load data (%(default)s)")
    train.add_argument("--device", default="cpu", help="cpu or cuda (%(default)s)")
    train.set_defaults(run=_train)
    measure = commands.add_parser(
        "evaluate",
        help="print AP50 and mean IoU on what training never saw",
        description="Print the figures of a model folder on scenes and on the held-out photos.",
    )
    measure.add_argument("--model", type=Path, required=True, help="model folder")
    measure.add_argument("--data", type=Path, help="folder with the labelled sets; none: scenes only")
    measure.add_argument("--sets", nargs="*", default=[], help="only these sets; also: scenes")
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
    pack.set_defaults(run=_export)
    return parser


def main(argv: list[str] | None = None) -> int:
    """Run a command; 0 on success."""
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    args = _parser().parse_args(argv)
    torch.set_num_threads(args.threads)
    code: int = args.run(args)
    return code


if __name__ == "__main__":
    raise SystemExit(main())
