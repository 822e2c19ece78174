"""No network from the scene: whatever an item might be made to load, the request is refused before it leaves (S-32)."""

from __future__ import annotations

from PySide6.QtCore import QIODevice, QObject, QUrl
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest
from PySide6.QtQml import QQmlNetworkAccessManagerFactory


class _NoNetwork(QNetworkAccessManager):
    def createRequest(
        self, operation: QNetworkAccessManager.Operation, request: QNetworkRequest, outgoing: QIODevice | None = None
    ) -> QNetworkReply:
        refused = QNetworkRequest(request)
        refused.setUrl(QUrl("refused:"))  # no such protocol: the reply fails at once
        return super().createRequest(operation, refused, outgoing)


class NoNetworkFactory(QQmlNetworkAccessManagerFactory):
    """Give this to the engine; keep a reference for as long as the engine lives."""

    def create(self, parent: QObject) -> QNetworkAccessManager:
        return _NoNetwork(parent)
