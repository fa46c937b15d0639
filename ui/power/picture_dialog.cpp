#include "ui/power/picture_dialog.h"

#include "core/exchange/graph_file.h"
#include "ui/parts/button.h"
#include "ui/parts/text_label.h"
#include "ui/parts/tick_box.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/saving.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QSize pageRoom(720, 556);

/// OUT.csv stands for two files: OUT-nodes.csv and OUT-edges.csv.
QString tableName(const QString& path, const QString& which) {
    const QFileInfo file(path);
    return u"%1/%2-%3.csv"_s.arg(file.path(), file.completeBaseName(), which);
}

} // namespace

PictureDialog::PictureDialog(
    Desk& desk, power::PowerMap map, report::PowerPrint print, QWidget* parent
)
    : QDialog(parent),
      m_desk(desk),
      m_map(std::move(map)),
      m_print(std::move(print)),
      m_page(new QLabel(this)),
      m_form(new QComboBox(this)),
      m_paper(new QComboBox(this)),
      m_names(new TickBox(tr("Write the names of people who agreed to it"), this)),
      m_saveInk(new TickBox(tr("Patterns without grey tones, to save ink"), this)),
      m_save(new Button(tr("Save…"), ButtonKind::Primary, u"share"_s, this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Save this view"));
    m_form->addItems({tr("PDF, one page"), tr("SVG, for a drawing program"), tr("PNG, for slides")}
    );
    if (m_print.view == report::PowerView::Network)
        m_form->addItems(
            {tr("GraphML, for yEd, Cytoscape or SocNetV"),
             tr("GEXF, for Gephi"),
             tr("CSV, a table of people and a table of ties")}
        );
    m_form->setAccessibleName(tr("As what"));
    m_paper->addItems({tr("Letter paper"), tr("A4 paper")});
    m_paper->setAccessibleName(tr("Paper"));
    m_page->setAccessibleName(tr("The page that will leave"));
    m_page->setAlignment(Qt::AlignCenter);
    m_page->setFixedSize(pageRoom);
    layOut();
    connect(m_form, &QComboBox::activated, this, &PictureDialog::choose);
    connect(m_paper, &QComboBox::activated, this, &PictureDialog::choose);
    connect(m_names, &TickBox::ticked, this, &PictureDialog::choose);
    connect(m_saveInk, &TickBox::ticked, this, &PictureDialog::choose);
    connect(m_save, &Button::clicked, this, &PictureDialog::save);
    choose();
}

void PictureDialog::layOut() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    auto* row = new QHBoxLayout;
    row->addWidget(m_form, 1);
    row->addWidget(m_paper);
    column->addWidget(m_page);
    column->addLayout(row);
    column->addWidget(m_names);
    column->addWidget(m_saveInk);
    auto* buttons = new QHBoxLayout;
    auto* cancel = new Button(tr("Cancel"), ButtonKind::Plain, {}, this);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    column->addLayout(buttons);
    m_names->setVisible(ofPeople());
    m_saveInk->setVisible(m_print.view == report::PowerView::Rooms);
    m_save->setDefault(true);
}

bool PictureDialog::ofPeople() const {
    return m_print.view == report::PowerView::Network ||
           m_print.view == report::PowerView::ThenNow ||
           (m_print.view == report::PowerView::Matrix && !m_map.actorSay.empty());
}

PictureDialog::Form PictureDialog::chosenForm() const {
    return static_cast<Form>(m_form->currentIndex());
}

void PictureDialog::choose() {
    switch (chosenForm()) {
    case Form::Svg:
        m_print.format = report::PictureFormat::Svg;
        break;
    case Form::Png:
        m_print.format = report::PictureFormat::Png;
        break;
    case Form::Pdf:
    case Form::Graphml:
    case Form::Gexf:
    case Form::Tables:
        m_print.format = report::PictureFormat::Pdf;
        break;
    }
    m_print.paper = m_paper->currentIndex() == 1 ? report::Paper::A4 : report::Paper::Letter;
    m_print.names = m_names->box().isChecked() ? power::Names::Agreed : power::Names::Roles;
    m_print.saveInk = m_saveInk->box().isChecked();
    m_paper->setEnabled(chosenForm() <= Form::Png);
    showPage();
}

void PictureDialog::showPage() {
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const double ratio = devicePixelRatioF();
    QPixmap page = QPixmap::fromImage(
        report::powerPreview(m_map, m_desk.words(), m_print, (QSizeF(pageRoom) * ratio).toSize())
    );
    QApplication::restoreOverrideCursor();
    page.setDevicePixelRatio(ratio);
    m_page->setPixmap(page);
}

QString PictureDialog::suggestedName() const {
    static const QStringList endings{
        u"pdf"_s, u"svg"_s, u"png"_s, u"graphml"_s, u"gexf"_s, u"csv"_s};
    const QString name = [this] {
        switch (m_print.view) {
        case report::PowerView::Matrix:
            return tr("Decisions");
        case report::PowerView::Whose:
            return tr("Whose map");
        case report::PowerView::Slopes:
            return tr("Slopes");
        case report::PowerView::Network:
            return tr("Network");
        case report::PowerView::ThenNow:
            return tr("Then and now");
        case report::PowerView::Rooms:
            break;
        }
        return tr("Rooms");
    }();
    return u"%1/%2 %3.%4"_s.arg(
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        name,
        m_desk.today().toString(Qt::ISODate),
        endings.value(m_form->currentIndex())
    );
}

void PictureDialog::write(const QString& path) const {
    const auto graph = [this] { return exchange::graphOf(m_map, m_print.names, m_desk.words()); };
    switch (chosenForm()) {
    case Form::Pdf:
    case Form::Svg:
    case Form::Png:
        return saveWhole(path, report::powerPicture(m_map, m_desk.words(), m_print));
    case Form::Graphml:
        return saveWhole(path, exchange::graphml(graph()));
    case Form::Gexf:
        return saveWhole(path, exchange::gexf(graph()));
    case Form::Tables:
        saveWhole(tableName(path, u"nodes"_s), exchange::nodesCsv(graph()));
        return saveWhole(tableName(path, u"edges"_s), exchange::edgesCsv(graph()));
    }
}

bool PictureDialog::save() {
    const QString suggested = suggestedName();
    const QString ending = QFileInfo(suggested).suffix();
    const auto path = m_desk.dialogs().saveFile(
        windowTitle(), suggested, u"%1 (*.%2)"_s.arg(ending.toUpper(), ending)
    );
    if (!path || !m_desk.attempt([&] { write(*path); }))
        return false;
    const bool tables = chosenForm() == Form::Tables;
    m_desk.notify(
        {tables ? tr("Saved %1 and %2.")
                      .arg(
                          QFileInfo(tableName(*path, u"nodes"_s)).fileName(),
                          QFileInfo(tableName(*path, u"edges"_s)).fileName()
                      )
                : tr("Saved %1.").arg(QFileInfo(*path).fileName()),
         tr("Open"),
         [place = tables ? QFileInfo(*path).path() : *path] {
             QDesktopServices::openUrl(QUrl::fromLocalFile(place));
         }}
    );
    accept();
    return true;
}

} // namespace trellis::ui
