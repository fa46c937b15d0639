#include "core/report/html_writer.h"

#include "core/words/words.h"

#include <QXmlStreamWriter>

namespace trellis::report {
namespace {

using namespace Qt::Literals::StringLiterals;

const char* const style = R"(
:root { color-scheme: light dark; --ink: #23211d; --soft: #57524a; --line: #d5cdc0; --paper: #fff; }
@media (prefers-color-scheme: dark) { :root { --ink: #f1ede5; --soft: #c7c1b5; --line: #4a473f; --paper: #1a1917; } }
body { font: 1rem/1.55 Noto Serif, Georgia, serif; color: var(--ink); background: var(--paper);
  max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2, h3, header, footer, table, figcaption { font-family: Inter, system-ui, sans-serif; }
h1 { font-size: 1.9rem; line-height: 1.2; } h2 { font-size: 1.15rem; margin-top: 2rem; }
.lede { font-size: 1.2rem; } .caption, figcaption, footer, header { color: var(--soft); font-size: .9rem; }
header { border-bottom: 1px solid var(--ink); padding-bottom: .5rem; }
footer { border-top: 1px solid var(--line); margin-top: 3rem; padding-top: .5rem; }
blockquote { margin: 1rem 0; padding-left: 1rem; border-left: 3px solid var(--line); font-style: italic; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { border-bottom: 1px solid var(--line); padding: .35rem .5rem; text-align: left; vertical-align: top; }
caption { text-align: left; color: var(--soft); padding-bottom: .35rem; }
.photos { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: 1rem; }
.photos figure { margin: 0; } .photos img { width: 100%; height: auto; border-radius: 4px; }
.held { background: #d9d5cd; color: #23211d; padding: 3rem 1rem; text-align: center; border-radius: 4px; }
.line { border-bottom: 1px solid var(--line); height: 2rem; }
ul.checks { list-style: none; padding-left: 0; }
@media print { body { margin: 0; max-width: none; } h2 { break-after: avoid; } figure, tr { break-inside: avoid; } }
)";

class Html {
public:
    explicit Html(const Document& document)
        : m_document(document),
          m_words(document.language),
          m_xml(&m_bytes) {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
    }

    QByteArray write() {
        m_xml.writeStartElement(u"html"_s);
        m_xml.writeAttribute(u"lang"_s, codeOf(m_document.language));
        head();
        m_xml.writeStartElement(u"body"_s);
        element(
            u"header"_s,
            {},
            u"%1 · %2 · %3"_s.arg(m_document.school, m_document.kind, m_document.occasion)
        );
        m_xml.writeStartElement(u"main"_s);
        for (const Block& block : m_document.blocks)
            std::visit([this](const auto& each) { put(each); }, block);
        m_xml.writeEndElement();
        element(u"footer"_s, {}, m_document.footer);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        return "<!DOCTYPE html>" + m_bytes;
    }

private:
    void head() {
        m_xml.writeStartElement(u"head"_s);
        m_xml.writeEmptyElement(u"meta"_s);
        m_xml.writeAttribute(u"charset"_s, u"utf-8"_s);
        m_xml.writeEmptyElement(u"meta"_s);
        m_xml.writeAttribute(u"name"_s, u"viewport"_s);
        m_xml.writeAttribute(u"content"_s, u"width=device-width"_s);
        m_xml.writeTextElement(u"title"_s, m_document.title);
        m_xml.writeTextElement(u"style"_s, QString::fromUtf8(style));
        m_xml.writeEndElement();
    }

    void element(const QString& name, const QString& kind, const QString& text) {
        m_xml.writeStartElement(name);
        if (!kind.isEmpty())
            m_xml.writeAttribute(u"class"_s, kind);
        m_xml.writeCharacters(text);
        m_xml.writeEndElement();
    }

    void put(const Heading& heading) { element(u"h%1"_s.arg(heading.level), {}, heading.text); }

    void put(const Paragraph& paragraph) {
        switch (paragraph.style) {
        case Paragraph::Style::Quote:
            return element(u"blockquote"_s, {}, paragraph.text);
        case Paragraph::Style::Lede:
            return element(u"p"_s, u"lede"_s, paragraph.text);
        case Paragraph::Style::Caption:
            return element(u"p"_s, u"caption"_s, paragraph.text);
        case Paragraph::Style::Body:
            return element(u"p"_s, {}, paragraph.text);
        }
    }

    void put(const List& list) {
        const bool checks = !list.items.empty() && list.items.front().mark != List::Mark::Bullet;
        m_xml.writeStartElement(u"ul"_s);
        if (checks)
            m_xml.writeAttribute(u"class"_s, u"checks"_s);
        for (const List::Item& item : list.items) {
            const QString done = m_words.translate("report", "Done:");
            const QString open = m_words.translate("report", "Still open:");
            const QString mark = item.mark == List::Mark::Done   ? u"☑ "_s + done + u' '
                                 : item.mark == List::Mark::Open ? u"☐ "_s + open + u' '
                                                                 : QString();
            m_xml.writeTextElement(u"li"_s, mark + item.text);
        }
        m_xml.writeEndElement();
    }

    void put(const Table& table) {
        m_xml.writeStartElement(u"table"_s);
        if (!table.caption.isEmpty())
            m_xml.writeTextElement(u"caption"_s, table.caption);
        m_xml.writeStartElement(u"thead"_s);
        row(table.header, u"col"_s, true);
        m_xml.writeEndElement();
        m_xml.writeStartElement(u"tbody"_s);
        for (const QStringList& each : table.rows)
            row(each, u"row"_s, false);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void row(const QStringList& cells, const QString& scope, bool allHeads) {
        m_xml.writeStartElement(u"tr"_s);
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const bool isHead = allHeads || i == 0;
            m_xml.writeStartElement(isHead ? u"th"_s : u"td"_s);
            if (isHead)
                m_xml.writeAttribute(u"scope"_s, scope);
            m_xml.writeCharacters(cells[i]);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void put(const Figure& figure) {
        m_xml.writeStartElement(u"figure"_s);
        std::visit([this](const auto& drawing) { draw(drawing); }, figure.drawing);
        m_xml.writeTextElement(u"figcaption"_s, figure.alternativeText);
        m_xml.writeEndElement();
    }

    /// A matrix reads as a table: on paper, then in practice, in each cell.
    void draw(const Matrix& drawing) {
        Table table;
        table.caption = m_words.translate("report", "In each cell: on paper, then in practice");
        table.header.append(drawing.words.decision);
        for (const auto& column : drawing.matrix.columns)
            table.header.append(column.label);
        for (const auto& decision : drawing.matrix.rows) {
            QStringList cells{decision.name};
            for (const auto& cell : decision.cells)
                cells.append(u"%1 → %2"_s.arg(
                    power::levelInWords(cell.paper, m_words),
                    power::levelInWords(cell.practice, m_words)
                ));
            table.rows.push_back(cells);
        }
        put(table);
    }

    void draw(const Bars& bars) {
        Table table;
        table.header = {QString(), u"%1 / %2"_s.arg(bars.hollowMeans, bars.filledMeans)};
        for (const Bars::Row& row : bars.rows)
            table.rows.push_back({row.label, row.words});
        put(table);
    }

    void put(const Photos& photos) {
        m_xml.writeStartElement(u"div"_s);
        m_xml.writeAttribute(u"class"_s, u"photos"_s);
        for (const Photos::Tile& tile : photos.tiles) {
            m_xml.writeStartElement(u"figure"_s);
            if (tile.jpeg.isEmpty()) {
                element(u"div"_s, u"held"_s, tile.title);
            } else {
                m_xml.writeEmptyElement(u"img"_s);
                m_xml.writeAttribute(u"alt"_s, tile.alternativeText);
                m_xml.writeAttribute(
                    u"src"_s,
                    u"data:image/jpeg;base64,"_s + QString::fromLatin1(tile.jpeg.toBase64())
                );
            }
            m_xml.writeStartElement(u"figcaption"_s);
            if (!tile.jpeg.isEmpty())
                m_xml.writeTextElement(u"strong"_s, tile.title);
            const QString credit = tile.credit.isEmpty() ? QString() : u" ("_s + tile.credit + u')';
            const QString under =
                tile.translation.isEmpty() ? QString() : u" – "_s + tile.translation;
            m_xml.writeCharacters(u' ' + tile.caption + under + credit);
            m_xml.writeEndElement();
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void put(const BlankLines& lines) {
        for (int i = 0; i < lines.count; ++i)
            element(u"div"_s, u"line"_s, {});
    }

    const Document& m_document;
    Words m_words;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray toHtml(const Document& document) {
    return Html(document).write();
}

} // namespace trellis::report
