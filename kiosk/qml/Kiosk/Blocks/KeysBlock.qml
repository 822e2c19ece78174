import QtQuick
import Kiosk.Theme

// Keys beside each other, in as many rows as they need; a row is never cut.
Block {
    id: root

    default property alias keys: flow.data

    // One of so many beside each other, where its words fit in: a choice keeps room around them.
    function share(wanted: real, columns: int): real {
        const column = Math.floor((width - (columns - 1) * Theme.gap) / columns);
        return wanted - Theme.u(34) <= column ? column : fit(wanted);
    }

    // As wide as its words, but no wider than the page.
    function fit(wanted: real): real {
        return Math.min(wanted, width);
    }

    function settle() {
        flow.forceLayout();
    }

    function cut(limit: real, after: real): real {
        let next = implicitHeight; // where the first row begins that does not fit
        for (const key of flow.children)
            if (key.height > 0 && key.y + key.height > limit)
                next = Math.min(next, key.y);
        return next > after + 1 ? next : 0;
    }

    implicitHeight: flow.height

    Flow {
        id: flow

        spacing: Theme.gap
        width: root.width
    }
}
