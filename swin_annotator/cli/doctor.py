"""``swin-annotator doctor``: what is installed, what is used and why, what is missing and how to get it."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from typing import Any

from swin_annotator.engine.doctor import Finding, Level, examine
from swin_annotator.models.catalog.catalog import default_catalog
from swin_annotator.texts import counted

_MARKS = {Level.OK: " ", Level.NOTE: "·", Level.PROBLEM: "!"}


def add_parsers(subparsers: Any) -> None:
    """Put ``doctor`` under ``subparsers`` (what ``ArgumentParser.add_subparsers`` returned)."""
    text = "what is installed, which device is used and why, what is missing and how to get it"
    parser = subparsers.add_parser(
        "doctor", help=text, description=text, epilog="Example: swin-annotator doctor --json"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print the report; exit code 1 if something that the program needs does not work."""
    findings = []
    for finding in examine(default_catalog()):
        findings.append(finding)
        if not args.json:
            _print(finding, new_area=len(findings) < 2 or findings[-2].area != finding.area)
    problems = sum(finding.level is Level.PROBLEM for finding in findings)
    if args.json:
        print(json.dumps({"problems": problems, "findings": [asdict(f) for f in findings]}, indent=1))
    else:
        print(f"\n{_summary(problems)}")
    return 1 if problems else 0


def _print(finding: Finding, *, new_area: bool) -> None:
    if new_area:
        print(f"\n{finding.area.capitalize()}")
    print(f"{_MARKS[finding.level]} {finding.name:<24} {finding.value}", flush=True)
    if finding.hint:
        print(f"  {'':<24} {finding.hint}")


def _summary(problems: int) -> str:
    if not problems:
        return "Everything that the program needs is there."
    return f"{counted(problems, 'problem')}, marked with ! above."
