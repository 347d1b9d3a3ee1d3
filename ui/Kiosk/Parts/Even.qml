import QtQuick
import Kiosk.Theme

// Words of several lines, about equally long: no last line of one word.
AText {
    id: words

    // no line is wider than this
    property real longest: 1e6

    function loosen(): void {
        narrow(0);
        wrapMode = Text.Wrap;
    }

    // whether a word is longer than a line
    function breaks(): bool {
        loosen();
        if (lineCount < 2)
            return false;
        wrapMode = Text.WordWrap;
        const broken = contentWidth > width;
        wrapMode = Text.Wrap;
        return broken;
    }

    // As narrow as the same number of lines allows.
    function tighten(): void {
        loosen();
        if (lineCount < 2)
            return;
        wrapMode = Text.WordWrap;
        const lines = lineCount;
        let least = 0;
        let most = contentWidth > width ? 0 : width / 2;
        while (most - least > Theme.mm(2)) {
            const tried = (least + most) / 2;
            narrow(tried);
            if (lineCount > lines || contentWidth > width - tried)
                most = tried;
            else
                least = tried;
        }
        narrow(least);
        if (least === 0)
            loosen();
    }

    function narrow(wanted: real): void {
        const by = Math.max(wanted, width - longest, 0);
        leftPadding = Theme.mirrored ? by : 0;
        rightPadding = Theme.mirrored ? 0 : by;
    }
}
