"""Names as the field has them, said once: short in a menu of one kind of choice, whole wherever else they stand."""

import pytest
from window_driver import WindowDriver

from swin_annotator.ui.actions.registry import title_of
from swin_annotator.ui.actions.table import BY_ID, name_of, tip_of


@pytest.mark.parametrize(
    ("action_id", "name"),
    [
        ("extreme", "Extreme-point box"),
        ("clicks", "Smart select"),
        ("wand", "Magic wand"),
        ("knife", "Knife"),
        ("ruler", "Ruler"),
        ("piece", "Add part"),
        ("hole", "Cut hole"),
        ("focusPrompt", "Find by text"),
        ("mapLabels", "Segmenter label mapping…"),
    ],
)
def test_tools_have_the_names_of_the_field(action_id: str, name: str) -> None:
    assert name_of(BY_ID[action_id]) == name


def test_a_name_alone_is_explained_where_the_pointer_rests(opened: WindowDriver) -> None:
    assert tip_of(BY_ID["wand"]) == "Magic wand: fills what has the colour of the clicked pixel"
    assert opened.window.actions_["wand"].toolTip() == tip_of(BY_ID["wand"])
    assert opened.window.actions_["wand"].text() == "Magic wand"


def test_choices_of_one_kind_are_named_shortly_in_their_menu_and_whole_in_the_palette(driver: WindowDriver) -> None:
    window = driver.window
    view = next(menu for menu in window.bar.menu.findChildren(type(window.bar.menu)) if menu.title() == "View")
    theme = view.findChild(type(view), "Theme")
    assert [action.text() for action in theme.actions()] == ["As the system", "Dark", "Light", "High contrast"]
    language = next(menu for menu in window.bar.menu.findChildren(type(view)) if menu.title() == "Language")
    assert [action.text() for action in language.actions() if action.text()][:2] == ["As the system", "English"]
    assert title_of(window.actions_["themeDark"]) == "Theme: Dark"
    window.dialogs.show_commands()
    window.dialogs.palette.edit.setText("theme d")
    assert window.dialogs.palette.list.item(0).text() == "Theme: Dark"


def test_a_command_is_found_by_what_it_does(driver: WindowDriver) -> None:
    driver.window.dialogs.show_commands()
    driver.window.dialogs.palette.edit.setText("colour clicked")
    assert driver.window.dialogs.palette.list.item(0).text() == "Magic wand"


def test_enter_is_called_enter_in_menus(driver: WindowDriver) -> None:
    for action_id in ("acceptAll", "bulkAccept"):
        assert driver.window.actions_[action_id].shortcut().toString().endswith("Enter")


def test_the_key_of_the_first_choice_is_a_cap_and_no_part_of_its_name(driver: WindowDriver) -> None:
    folder = driver.window.empty.folder
    assert (folder.text(), folder.cap) == ("Open a folder…", "Ctrl O")
