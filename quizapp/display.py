"""Whether a window can be shown here, asked before Qt is: Qt ends the process when it cannot."""

from __future__ import annotations

import ctypes
import ctypes.util
from collections.abc import Callable, Mapping

_NEEDING_A_DISPLAY = ("xcb", "wayland")

NO_DISPLAY = "there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set)"


def trouble(  # noqa: PLR0911 - one line for each thing that can be missing
    environment: Mapping[str, str], platform: str
) -> str | None:
    """Say in one line why no window can be shown; None where one can.

    Args:
        environment: The process's environment.
        platform: ``sys.platform``; only on Linux and its like can a display be missing.
    """
    if platform in ("win32", "darwin"):
        return None
    named = environment.get("QT_QPA_PLATFORM", "").split(";")[0].split(":")[0]
    if named and not named.startswith(_NEEDING_A_DISPLAY):
        return None  # offscreen, vnc, linuxfb: the user knows what they do
    if environment.get("WAYLAND_DISPLAY") and _answers("wayland-client", _wayland_answers):
        return None
    if not environment.get("DISPLAY"):
        return "the Wayland display does not answer" if environment.get("WAYLAND_DISPLAY") else NO_DISPLAY
    if missing := _missing_library():
        return f"Qt lacks a library of the system: {missing} (the README names the packages)"
    if not _answers("xcb", _x_answers):
        return f"the display {environment['DISPLAY']} does not answer"
    return None


def _missing_library() -> str | None:
    """Load Qt's X11 plugin as Qt will; what the loader misses it says in an exception instead of an abort."""
    from PySide6.QtCore import QLibraryInfo  # noqa: PLC0415 - only where a window is going to be shown

    plugin = f"{QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)}/platforms/libqxcb.so"
    try:
        ctypes.CDLL(plugin)
    except OSError as error:
        return str(error).split(":", 1)[0]
    return None


def _answers(library: str, ask: Callable[[ctypes.CDLL], bool]) -> bool:
    name = ctypes.util.find_library(library)
    return name is not None and ask(ctypes.CDLL(name))


def _x_answers(xcb: ctypes.CDLL) -> bool:
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    failed = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not failed


def _wayland_answers(wayland: ctypes.CDLL) -> bool:
    wayland.wl_display_connect.restype = ctypes.c_void_p
    display = wayland.wl_display_connect(None)
    if display is None:
        return False
    wayland.wl_display_disconnect(ctypes.c_void_p(display))
    return True
