import QtQuick
import Kiosk.Theme

// Words with strong and linked parts, made by our own generator. A link answers to a touch near it, not only on it.
PlainText {
    id: root

    property string spoken: ""

    signal followed(string link)

    function nearestLink(x: real, y: real): string {
        const reach = 4 * Theme.pixelsPerMm;
        for (const dx of [0, -reach, reach]) {
            for (const dy of [0, -reach, reach]) {
                const link = root.linkAt(x + dx, y + dy);
                if (link)
                    return link;
            }
        }
        return "";
    }

    Accessible.name: spoken
    Accessible.role: Accessible.StaticText
    linkColor: Theme.accent
    textFormat: Text.StyledText

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds

        onTapped: point => {
            const link = root.nearestLink(point.position.x, point.position.y);
            if (link)
                root.followed(link);
        }
    }
}
