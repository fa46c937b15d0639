#include "ui/shell/share_dialog.h"

#include "core/report/html_writer.h"
#include "core/school/errors.h"
#include "ui/parts/button.h"
#include "ui/parts/messages.h"
#include "ui/parts/text_label.h"
#include "ui/parts/themed.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/saving.h"

#include <QApplication>
#include <QComboBox>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int pageWidth = 560;

QComboBox* choice(const QString& name, const QStringList& items, QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->addItems(items);
    box->setAccessibleName(name);
    box->setToolTip(name);
    return box;
}

} // namespace

ShareDialog::ShareDialog(Desk& desk, QWidget* parent)
    : QDialog(parent),
      m_desk(desk),
      m_material(report::gatherBrief(desk.reader(), desk.today(), desk.language())),
      m_language(choice(tr("Language"), {tr("English"), tr("Spanish")}, this)),
      m_paper(choice(tr("Paper"), {tr("Letter paper"), tr("A4 paper")}, this)),
      m_heldBack(new InlineMessage(InlineMessage::Kind::Warning, this)),
      m_pages(nullptr),
      m_count(new TextLabel({}, paint::TextStyle::Small, Ink::Muted, this)),
      m_save(new Button(tr("Save brief…"), ButtonKind::Primary, u"share"_s, this)) {
    setWindowTitle(tr("Share with coach"));
    m_language->setCurrentIndex(desk.language() == Language::Spanish ? 1 : 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    auto* intro = new TextLabel(
        tr("This is what the coach will read. Nothing else leaves the file: names become roles, "
           "and private notes stay here."),
        paint::TextStyle::Body,
        Ink::Secondary,
        this
    );
    intro->wrapped();
    column->addWidget(intro);
    column->addWidget(m_heldBack);
    auto* sheet = new QWidget(this);
    m_pages = new QVBoxLayout(sheet);
    m_pages->setSpacing(16);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(sheet);
    scroll->setWidgetResizable(true);
    scroll->setMinimumSize(pageWidth + 60, 420);
    scroll->setAccessibleName(tr("Pages of the brief"));
    column->addWidget(scroll, 1);
    auto* row = new QHBoxLayout;
    row->addWidget(m_language);
    row->addWidget(m_paper);
    row->addWidget(m_count, 1);
    auto* cancel = new Button(tr("Cancel"), ButtonKind::Plain, {}, this);
    row->addWidget(cancel);
    row->addWidget(m_save);
    column->addLayout(row);
    m_save->setDefault(true);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_save, &Button::clicked, this, &ShareDialog::save);
    connect(m_language, &QComboBox::activated, this, [this] {
        m_material = report::gatherBrief(m_desk.reader(), m_desk.today(), language());
        showPages();
    });
    connect(m_paper, &QComboBox::activated, this, &ShareDialog::showPages);
    const int held = report::photosHeldBack(m_material);
    m_heldBack->setVisible(held > 0);
    m_heldBack->setSentence(
        tr("%n photo(s) are not cleared for the coach and are left out. On the PhotoVoice page, "
           "filter by “Not cleared” to see why.",
           nullptr,
           held)
    );
    showPages();
    resize(680, 820);
}

Language ShareDialog::language() const {
    return m_language->currentIndex() == 1 ? Language::Spanish : Language::English;
}

report::Paper ShareDialog::paper() const {
    return m_paper->currentIndex() == 1 ? report::Paper::A4 : report::Paper::Letter;
}

void ShareDialog::showPages() {
    QApplication::setOverrideCursor(Qt::WaitCursor);
    m_document = report::coachBrief(m_material, Words(language()));
    while (QLayoutItem* item = m_pages->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int number = 0;
    for (const QImage& page : report::toImages(m_document, paper(), pageWidth * 2)) {
        auto* label = new QLabel(this);
        QPixmap pixmap = QPixmap::fromImage(page);
        pixmap.setDevicePixelRatio(2);
        label->setPixmap(pixmap);
        label->setAlignment(Qt::AlignHCenter);
        label->setAccessibleName(tr("Page %1").arg(++number));
        m_pages->addWidget(label);
    }
    m_pages->addStretch(1);
    m_count->setText(tr("%n page(s)", nullptr, number));
    QApplication::restoreOverrideCursor();
}

QString ShareDialog::suggestedName() const {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = tr("Coach brief %1").arg(m_desk.today().toString(Qt::ISODate));
    return u"%1/%2.pdf"_s.arg(folder, name);
}

bool ShareDialog::save() {
    const auto path = m_desk.dialogs().saveFile(
        tr("Save brief"),
        suggestedName(),
        tr("PDF") + u" (*.pdf);;"_s + tr("Web page") + u" (*.html)"_s
    );
    if (!path)
        return false;
    const bool html = path->endsWith(u".html"_s, Qt::CaseInsensitive);
    const bool written = m_desk.attempt([&] {
        saveWhole(*path, html ? report::toHtml(m_document) : report::toPdf(m_document, paper()));
    });
    if (!written)
        return false;
    m_desk.notify({tr("Saved the brief."), tr("Open"), [path = *path] {
                       QDesktopServices::openUrl(QUrl::fromLocalFile(path));
                   }});
    emit saved(*path);
    accept();
    return true;
}

} // namespace trellis::ui
