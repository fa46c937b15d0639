#include "ui/report/pdf_binder.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <map>

namespace trellis::report {
namespace {

const char* tagOf(Role role) {
    switch (role) {
    case Role::Title:
        return "/H1";
    case Role::Heading:
        return "/H2";
    case Role::Subheading:
        return "/H3";
    case Role::Paragraph:
        return "/P";
    case Role::Quote:
        return "/BlockQuote";
    case Role::ListItem:
        return "/LBody";
    case Role::TableHead:
        return "/TH";
    case Role::TableCell:
        return "/TD";
    case Role::Figure:
        return "/Figure";
    case Role::Artifact:
        return "/Artifact";
    }
    return "/P";
}

QPDFObjectHandle words(const QString& text) {
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

std::string number(double value) {
    return QByteArray::number(value, 'f', 3).toStdString();
}

/// Binds one report; a class because every step adds to the same document.
class Binder {
public:
    explicit Binder(const Binding& binding) : m_binding(binding) {
        m_source.processMemoryFile(
            "pieces", binding.pieces.constData(), size_t(binding.pieces.size())
        );
        m_target.emptyPDF();
    }

    QByteArray bound() {
        m_root =
            m_target.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /StructTreeRoot >>"));
        m_top = element(m_root, "/Document");
        takeForms();
        const int pages = m_binding.placed.empty() ? 1 : m_binding.placed.back().page + 1;
        for (int page = 0; page < pages; ++page)
            addPage(page);
        finish();
        QPDFWriter writer(m_target);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(
            reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize())
        );
    }

private:
    QPDFObjectHandle element(QPDFObjectHandle& parent, const char* tag) {
        QPDFObjectHandle made = m_target.makeIndirectObject(QPDFObjectHandle::newDictionary());
        made.replaceKey("/Type", QPDFObjectHandle::newName("/StructElem"));
        made.replaceKey("/S", QPDFObjectHandle::newName(tag));
        made.replaceKey("/P", parent);
        if (!parent.hasKey("/K"))
            parent.replaceKey("/K", QPDFObjectHandle::newArray());
        parent.getKey("/K").appendItem(made);
        return made;
    }

    void takeForms() {
        for (QPDFPageObjectHelper page : QPDFPageDocumentHelper(m_source).getAllPages())
            m_forms.push_back(m_target.copyForeignObject(page.getFormXObjectForPage()));
    }

    /// The element that a piece hangs on: a list's item, a table's row, or the document.
    QPDFObjectHandle parentOf(const Piece& piece) {
        const bool inTable = piece.role == Role::TableCell || piece.role == Role::TableHead;
        if (piece.role == Role::ListItem) {
            auto [list, added] = m_groups.try_emplace(piece.group);
            if (added)
                list->second = element(m_top, "/L");
            return element(list->second, "/LI");
        }
        if (!inTable)
            return m_top;
        auto [table, addedTable] = m_groups.try_emplace(piece.group);
        if (addedTable)
            table->second = element(m_top, "/Table");
        auto [row, addedRow] = m_rows.try_emplace({piece.group, piece.row});
        if (addedRow)
            row->second = element(table->second, "/TR");
        return row->second;
    }

    std::string
    markedContent(const Piece& piece, QPDFObjectHandle page, std::vector<QPDFObjectHandle>& marks) {
        if (piece.role == Role::Artifact)
            return "/Artifact BMC\n";
        QPDFObjectHandle parent = parentOf(piece);
        QPDFObjectHandle made = element(parent, tagOf(piece.role));
        const int mark = int(marks.size());
        made.replaceKey("/Pg", page);
        made.replaceKey("/K", QPDFObjectHandle::newInteger(mark));
        made.replaceKey(piece.role == Role::Figure ? "/Alt" : "/ActualText", words(piece.text));
        if (piece.role == Role::TableHead)
            made.replaceKey(
                "/A",
                QPDFObjectHandle::parse(
                    piece.row == 0 ? "<< /O /Table /Scope /Column >>"
                                   : "<< /O /Table /Scope /Row >>"
                )
            );
        if (piece.role == Role::Figure)
            made.replaceKey("/A", QPDFObjectHandle::parse("<< /O /Layout /Placement /Block >>"));
        marks.push_back(made);
        // Qt writes a tab for each space and nothing where a line wraps: the words say it right.
        const std::string actual = piece.role == Role::Figure
                                       ? std::string()
                                       : " /ActualText " + words(piece.text).unparse();
        return std::string(tagOf(piece.role)) + " << /MCID " + std::to_string(mark) + actual +
               " >> BDC\n";
    }

    void addPage(int number_) {
        QPDFObjectHandle page = m_target.makeIndirectObject(QPDFObjectHandle::newDictionary());
        QPDFObjectHandle forms = QPDFObjectHandle::newDictionary();
        std::vector<QPDFObjectHandle> marks;
        std::string content;
        for (const Placed& placed : m_binding.placed) {
            if (placed.page != number_)
                continue;
            const Piece& piece = m_binding.meanings[placed.piece];
            const std::string name = "/F" + std::to_string(placed.piece);
            forms.replaceKey(name, m_forms.at(placed.piece));
            const double bottom = m_binding.page.height() - placed.at.y() - piece.size.height();
            content += markedContent(piece, page, marks) + "q 1 0 0 1 " + number(placed.at.x()) +
                       " " + number(bottom) + " cm " + name + " Do Q\nEMC\n";
        }
        page.replaceKey("/Type", QPDFObjectHandle::newName("/Page"));
        page.replaceKey(
            "/MediaBox",
            QPDFObjectHandle::newArray(
                QPDFObjectHandle::Rectangle(0, 0, m_binding.page.width(), m_binding.page.height())
            )
        );
        QPDFObjectHandle resources = QPDFObjectHandle::newDictionary();
        resources.replaceKey("/XObject", forms);
        page.replaceKey("/Resources", resources);
        page.replaceKey("/Contents", QPDFObjectHandle::newStream(&m_target, content));
        page.replaceKey("/StructParents", QPDFObjectHandle::newInteger(number_));
        page.replaceKey("/Tabs", QPDFObjectHandle::newName("/S"));
        m_numbers.appendItem(QPDFObjectHandle::newInteger(number_));
        m_numbers.appendItem(QPDFObjectHandle::newArray(marks));
        QPDFPageDocumentHelper(m_target).addPage(QPDFPageObjectHelper(page), false);
    }

    void finish() {
        QPDFObjectHandle tree = QPDFObjectHandle::newDictionary();
        tree.replaceKey("/Nums", m_numbers);
        m_root.replaceKey("/ParentTree", m_target.makeIndirectObject(tree));
        QPDFObjectHandle catalog = m_target.getRoot();
        catalog.replaceKey("/StructTreeRoot", m_root);
        catalog.replaceKey("/MarkInfo", QPDFObjectHandle::parse("<< /Marked true >>"));
        catalog.replaceKey(
            "/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>")
        );
        const bool spanish = m_binding.language == Language::Spanish;
        catalog.replaceKey("/Lang", QPDFObjectHandle::newString(spanish ? "es-US" : "en-US"));
        QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
        info.replaceKey("/Title", words(m_binding.title));
        info.replaceKey("/Producer", QPDFObjectHandle::newString("Trellis"));
        m_target.getTrailer().replaceKey("/Info", m_target.makeIndirectObject(info));
    }

    const Binding& m_binding;
    QPDF m_source; // before the target, which reads the forms' streams from it when it is written
    QPDF m_target;
    QPDFObjectHandle m_root;
    QPDFObjectHandle m_top;
    QPDFObjectHandle m_numbers = QPDFObjectHandle::newArray();
    std::vector<QPDFObjectHandle> m_forms;
    std::map<int, QPDFObjectHandle> m_groups;
    std::map<std::pair<int, int>, QPDFObjectHandle> m_rows;
};

} // namespace

QByteArray bind(const Binding& binding) {
    return Binder(binding).bound();
}

} // namespace trellis::report
