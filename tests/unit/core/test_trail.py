"""The trail of visited proposals."""

from swin_annotator.core.trail import Trail


def everywhere(_id: int) -> bool:
    return True


def test_back_forward_and_past_the_ends() -> None:
    trail = Trail([1, 2])
    assert trail.neighbour(1, everywhere) == 0
    trail.extend(3)
    trail.extend(3)
    assert trail.at_end
    assert [trail.neighbour(-1, everywhere) for _ in range(3)] == [2, 1, 0]
    assert not trail.at_end
    assert [trail.neighbour(1, everywhere) for _ in range(3)] == [2, 3, 0]
    trail.leave()
    assert trail.neighbour(-1, everywhere) == 3


def test_what_is_gone_is_passed_over() -> None:
    trail = Trail([1, 2, 3, 4])
    assert trail.neighbour(-1, lambda i: i not in (4, 3)) == 2
    assert trail.at_end
    trail.extend(5)
    assert [trail.neighbour(-1, everywhere) for _ in range(3)] == [2, 1, 0]


def test_ahead_finds_what_still_waits() -> None:
    trail = Trail([1, 2, 3])
    trail.neighbour(-1, everywhere)
    trail.neighbour(-1, everywhere)
    trail.neighbour(-1, everywhere)
    assert trail.ahead({3}.__contains__) == 3
    assert trail.ahead(everywhere) == 0
