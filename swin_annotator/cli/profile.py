"""``swin-annotator profile``: what a project has learnt of its categories, as a file to be asked elsewhere."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from swin_annotator.cli.lines import say
from swin_annotator.errors import PromptError

if TYPE_CHECKING:
    from swin_annotator.engine.learned_profile import LearnedProfile
    from swin_annotator.engine.pool import ModelPool
    from swin_annotator.engine.prelabel import Recipe
    from swin_annotator.models.base import ModelSpec
    from swin_annotator.store.project import Project

_EXAMPLE = """example:
  swin-annotator profile export photos/ coins.json
  swin-annotator prelabel other_photos/ --profile coins.json
"""


def add_parsers(subparsers: Any) -> None:
    """Put ``profile`` under ``subparsers`` (what ``ArgumentParser.add_subparsers`` returned)."""
    about = "write down what a project has learnt of its categories, for other folders"
    parser = subparsers.add_parser(
        "profile", help=about, description=about, epilog=_EXAMPLE, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    what = parser.add_subparsers(dest="what", required=True, metavar="WHAT")
    into = "into FILE.json, and its vectors into FILE.safetensors beside it"
    export = what.add_parser(
        "export", help=into, description=f"{about}: {into}", epilog=_EXAMPLE.splitlines()[1].strip()
    )
    export.add_argument("folder", metavar="FOLDER", type=Path, help="the image folder")
    export.add_argument("out", metavar="FILE.json", type=Path, help="the file to write")
    export.add_argument("--detector", metavar="NAME", help="default: the one that the project was last asked with")
    export.add_argument("--json", action="store_true", help="print one JSON object")
    export.set_defaults(run=run_export)


def learned_file(args: argparse.Namespace) -> Path | None:
    """The file of ``--profile`` where it is one that was learnt; None for any other, or none."""
    from swin_annotator.engine.learned_profile import is_learned

    return args.profile if args.profile is not None and is_learned(args.profile) else None


def with_learned(recipe: Recipe, args: argparse.Namespace, pool: ModelPool) -> Recipe:
    """The recipe with the queries of a learned profile, where ``--profile`` names one.

    Files and contact sheets get what the window asks about by its thresholds, unless ``--threshold`` is given. Projects
    keep fainter proposals as well, see ``keep_thresholds``.

    Raises:
        AnnotatorError: as ``learned_profile.read``, or for an unknown model.
    """
    from swin_annotator.core.progress import DEFAULT_THRESHOLD

    profile = _learned(args, pool.spec(recipe.detector))
    if profile is None:
        return recipe
    recipe = replace(recipe, learned=profile.queries)
    if args.threshold is not None or (args.out is None and not args.sample):
        return recipe
    return replace(recipe, thresholds=profile.thresholds(DEFAULT_THRESHOLD))


def keep_thresholds(project: Project, args: argparse.Namespace, spec: ModelSpec) -> None:
    """Let the window ask from the thresholds of a learned profile on, where the project has none for a category.

    Raises AnnotatorError as ``learned_profile.read``.
    """
    from swin_annotator.engine import kept_profile

    if (profile := _learned(args, spec)) is not None:
        kept_profile.take_thresholds(project, profile, anew=False)


def _learned(args: argparse.Namespace, spec: ModelSpec) -> LearnedProfile | None:
    from swin_annotator.engine import learned_profile

    path = learned_file(args)
    return None if path is None else learned_profile.read(path, spec)


def run_export(args: argparse.Namespace) -> int:
    """Write the profile.

    Raises:
        AnnotatorError: no project, nothing asked in it, no model, nowhere to write.
    """
    from swin_annotator.cli.progress import ProgressLine
    from swin_annotator.engine import kept_profile, learned_profile
    from swin_annotator.engine.pool import ModelPool
    from swin_annotator.models.catalog.catalog import default_catalog
    from swin_annotator.store.embeddings import EmbeddingCache
    from swin_annotator.store.project import Project

    if args.out.suffix.lower() != ".json":
        raise PromptError(f"{args.out} is no name for a profile.", hint="Give a name that ends in .json.")
    progress = ProgressLine(sys.stderr)
    with Project.open(args.folder, read_only=True) as project:
        detector = args.detector or str(project.setting("detector", "") or args.settings.detector)
        cache = EmbeddingCache(project.place / "embeddings", args.settings.embedding_ram_mb << 20)
        work = kept_profile.of_project(project, ModelPool(default_catalog()), cache, detector)
        try:
            while True:
                step = next(work)
                progress.show(step.done, step.total, step.message)
        except StopIteration as end:
            profile: learned_profile.LearnedProfile = end.value
        finally:
            progress.close()
    learned_profile.write(args.out, profile)
    counts = {name: {"accepted": a.accepted, "rejected": a.rejected} for name, a in profile.about.items()}
    if args.json:
        print(json.dumps({"file": str(args.out), "model": profile.model, "categories": counts}))
    else:
        for name, a in profile.about.items():
            say(f"{name}: learnt from {a.accepted} accepted and {a.rejected} rejected")
        say(f"Written: {args.out} and {args.out.with_suffix('.safetensors').name}.")
    return 0
