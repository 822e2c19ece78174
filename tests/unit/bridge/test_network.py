"""Nothing that a scene shows can reach the network."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QUrl
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest
from PySide6.QtQuick import QQuickView
from pytestqt.qtbot import QtBot

from kiosk.bridge.network import NoNetworkFactory

SCENE = """
import QtQuick
Item {
    property bool asked: image.status === Image.Error && sheet.status === FontLoader.Error
    width: 200; height: 200
    Image { id: image; source: "http://127.0.0.1:PORT/image.png" }
    FontLoader { id: sheet; source: "http://127.0.0.1:PORT/font.ttf" }
    Text { textFormat: Text.StyledText; text: "a <img src='http://127.0.0.1:PORT/styled.png'> b" }
    Text { textFormat: Text.RichText; text: "a <img src='http://127.0.0.1:PORT/rich.png'> b" }
    Text { text: "<img src='http://127.0.0.1:PORT/auto.png'>" }
}
"""


class Trap:
    """A server that notes whoever calls."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._socket.setblocking(False)
        self.port: int = self._socket.getsockname()[1]

    def calls(self) -> int:
        """How many have called since the last time of asking; each is hung up on."""
        found = 0
        while True:
            try:
                connection, _ = self._socket.accept()
            except BlockingIOError:
                return found
            connection.close()
            found += 1

    def close(self) -> None:
        self._socket.close()


@pytest.fixture
def trap() -> Iterator[Trap]:
    with closing(Trap()) as trap:
        yield trap


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[QQuickView]:
    view = QQuickView()
    view.show()
    qtbot.waitUntil(view.isExposed)
    yield view
    view.setSource(QUrl())
    view.destroy()


def show(view: QQuickView, trap: Trap, tmp_path: Path) -> None:
    path = tmp_path / "Scene.qml"
    path.write_text(SCENE.replace("PORT", str(trap.port)), encoding="utf-8")
    view.setSource(QUrl.fromLocalFile(str(path)))


@pytest.mark.qt_log_ignore("refused|Protocol|Unknown|QFont|FontLoader|Cannot load font")
def test_no_item_reaches_a_server_next_door(view: QQuickView, trap: Trap, tmp_path: Path, qtbot: QtBot, qtlog: Any) -> None:
    """S-32: not for a picture, a font or a picture inside words."""
    factory = NoNetworkFactory()
    view.engine().setNetworkAccessManagerFactory(factory)
    show(view, trap, tmp_path)
    qtbot.waitUntil(lambda: bool(view.rootObject().property("asked")))
    view.grabWindow()
    qtbot.waitUntil(lambda: any("QML Text" in record.message for record in qtlog.records))

    assert trap.calls() == 0


@pytest.mark.qt_log_ignore("refused|closed|Protocol|QFont|FontLoader|Cannot load font|Connection")
def test_the_trap_works(view: QQuickView, trap: Trap, tmp_path: Path, qtbot: QtBot) -> None:
    """Without the factory the same scene does call, so silence above means something."""
    show(view, trap, tmp_path)

    qtbot.waitUntil(lambda: trap.calls() > 0)


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1:9/", "https://127.0.0.1:9/", "ftp://127.0.0.1/", "file:///etc/hostname", "data:,a", "qrc:/a"]
)
def test_every_request_is_refused_whatever_its_scheme(qtbot: QtBot, owner: QObject, address: str) -> None:
    """The scene's own pictures are opened as files, not as requests; so nothing at all need come through here."""
    manager = NoNetworkFactory().create(owner)
    assert isinstance(manager, QNetworkAccessManager)
    reply = manager.get(QNetworkRequest(QUrl(address)))
    qtbot.waitUntil(reply.isFinished)

    assert reply.error() == QNetworkReply.NetworkError.ProtocolUnknownError
