#include "ui/report/slide_writer.h"

#include "ui/paint/slide_painter.h"
#include "ui/report/pdf_binder.h"
#include "ui/report/piece_pages.h"

#include <QPainter>

namespace trellis::report {
namespace {

constexpr double points = 0.5; ///< of a page for each unit of the sheet
constexpr int mostPages = 4;

Role roleOf(const paint::SlidePart& part, bool first) {
    using Kind = paint::SlidePart::Kind;
    switch (part.kind) {
    case Kind::Ground:
        return Role::Artifact;
    case Kind::Title:
        return first ? Role::Title : Role::Heading;
    case Kind::Label:
        return Role::Subheading;
    case Kind::Text:
    case Kind::Caption:
        return Role::Paragraph;
    case Kind::Picture:
        return Role::Figure;
    }
    return Role::Paragraph;
}

Piece pieceOf(const paint::SlidePart& part, bool first) {
    Piece piece;
    piece.size = part.box.size() * points;
    piece.role = roleOf(part, first);
    piece.text = part.words;
    piece.paint = [part](QPainter& painter) {
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        painter.scale(points, points);
        painter.translate(-part.box.topLeft());
        part.paint(painter);
    };
    return piece;
}

} // namespace

QByteArray slidesPdf(const ShownKeystone& keystone, const Words& words) {
    Binding binding;
    binding.page = paint::slideSheet * points;
    binding.title = words.translate("slides", "Keystone, %1").arg(keystone.school);
    binding.language = keystone.language;
    int page = 0;
    for (const ShownSlide& slide : keystone.slides) {
        for (const paint::SlidePart& part : paint::slideParts(slide)) {
            binding.placed.push_back({binding.meanings.size(), page, part.box.topLeft() * points});
            binding.meanings.push_back(pieceOf(part, page == 0));
        }
        ++page;
    }
    if (binding.meanings.empty())
        return narrativePdf(keystone, words, Paper::Letter);
    binding.pieces = paintPieces(binding.meanings);
    return bind(binding);
}

QByteArray narrativePdf(const ShownKeystone& keystone, const Words& words, Paper paper) {
    int detail = 2;
    while (detail > 0 && pageCount(keystoneNarrative(keystone, words, detail), paper) > mostPages)
        --detail;
    return toPdf(keystoneNarrative(keystone, words, detail), paper);
}

} // namespace trellis::report
