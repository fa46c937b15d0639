#include "ui/photovoice/export_dialog.h"

#include "core/school/school.h"
#include "core/words/vocabulary.h"
#include "ui/parts/button.h"
#include "ui/parts/text_label.h"
#include "ui/parts/tick_box.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/saving.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int usualWidth = 460;
constexpr std::array audiences{Audience::Team, Audience::Coach, Audience::School, Audience::Public};

} // namespace

ExportDialog::ExportDialog(Desk& desk, QWidget* parent)
    : QDialog(parent),
      m_desk(desk),
      m_work(desk),
      m_audience(new QComboBox(this)),
      m_form(new QComboBox(this)),
      m_captions(new TickBox(tr("Write title, caption and themes inside the pictures"), this)),
      m_count(new TextLabel({}, paint::TextStyle::Body, Ink::Normal, this)),
      m_progress(new QProgressBar(this)),
      m_cancel(new Button(tr("Cancel"), ButtonKind::Plain, {}, this)),
      m_save(new Button(tr("Export…"), ButtonKind::Primary, u"share"_s, this)) {
    setWindowTitle(tr("Export photos"));
    for (const Audience audience : audiences)
        m_audience->addItem(vocabulary::label(audience, desk.language()));
    m_audience->setCurrentIndex(1);
    m_audience->setAccessibleName(tr("For whom"));
    m_form->addItems(
        {tr("Pictures in a folder"),
         tr("Project for a researcher’s program (.qdpx)"),
         tr("Table of captions and themes (.csv)")}
    );
    m_form->setAccessibleName(tr("As what"));
    layOut();
    connect(m_audience, &QComboBox::activated, this, &ExportDialog::showChoice);
    connect(m_form, &QComboBox::activated, this, &ExportDialog::showChoice);
    connect(m_cancel, &Button::clicked, this, &ExportDialog::reject);
    connect(m_save, &Button::clicked, this, &ExportDialog::save);
    connect(&m_work, &LongWork::progressed, this, [this](int done, int all) {
        m_progress->setMaximum(all);
        m_progress->setValue(done);
    });
    connect(&m_work, &LongWork::finished, this, &ExportDialog::finish);
    setRunning(false);
    showChoice();
}

void ExportDialog::layOut() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    auto* intro = new TextLabel(
        tr("Each picture leaves as this audience may see it: covered where somebody is covered, "
           "and without anything the camera wrote beside it. Photographers are roles."),
        paint::TextStyle::Body,
        Ink::Secondary,
        this
    );
    column->addWidget(&intro->wrapped());
    const auto field = [&](const QString& name, QWidget* box) {
        column->addWidget(new TextLabel(name, paint::TextStyle::Label, Ink::Muted, this));
        column->addWidget(box);
    };
    field(tr("For whom"), m_audience);
    field(tr("As what"), m_form);
    column->addWidget(m_captions);
    column->addWidget(&m_count->wrapped());
    column->addWidget(m_progress);
    column->addStretch(1);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_save);
    column->addLayout(row);
    m_save->setDefault(true);
    resize(usualWidth, sizeHint().height());
}

Audience ExportDialog::audience() const {
    return audiences.at(size_t(m_audience->currentIndex()));
}

ExportDialog::Form ExportDialog::form() const {
    return static_cast<Form>(m_form->currentIndex());
}

/// What would leave, before anything does.
void ExportDialog::showChoice() {
    m_set = exchange::photoSetFor(
        m_desk.photos(), audience(), m_desk.school().now(), m_desk.language()
    );
    const int leave = int(m_set.items.size());
    QStringList sentences{tr("%n photo(s) may leave.", nullptr, leave)};
    if (m_set.heldBack > 0)
        sentences.append(
            tr("%n photo(s) stay here: they are not cleared for this audience.",
               nullptr,
               m_set.heldBack)
        );
    m_count->setText(sentences.join(u' '));
    m_captions->setEnabled(form() == Form::Pictures);
    m_save->setEnabled(leave > 0);
}

QString ExportDialog::suggestedName(const QString& suffix) const {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return u"%1/%2 %3.%4"_s.arg(folder, tr("Photos"), m_desk.today().toString(Qt::ISODate), suffix);
}

std::optional<QString> ExportDialog::askPlace() const {
    switch (form()) {
    case Form::Pictures:
        return m_desk.dialogs().folder(tr("Export photos into a folder"));
    case Form::Project:
        return m_desk.dialogs().saveFile(
            tr("Export photos"), suggestedName(u"qdpx"_s), u"REFI-QDA (*.qdpx)"_s
        );
    case Form::Table:
        return m_desk.dialogs().saveFile(
            tr("Export photos"), suggestedName(u"csv"_s), u"CSV (*.csv)"_s
        );
    }
    return std::nullopt;
}

void ExportDialog::save() {
    const auto place = askPlace();
    if (!place)
        return;
    m_place = *place;
    if (form() == Form::Table) {
        if (m_desk.attempt([&] { saveWhole(m_place, exchange::photoTable(m_set)); }))
            finish(true);
        return;
    }
    std::optional<school::SeparateReader> reader;
    if (!m_desk.attempt([&] { reader.emplace(m_desk.school().anotherReader()); }))
        return;
    std::optional<exchange::Captions> pictures;
    if (form() == Form::Pictures)
        pictures = m_captions->box().isChecked() ? exchange::Captions::InPictures
                                                 : exchange::Captions::None;
    setRunning(true);
    m_work.start([set = m_set, own = std::move(*reader), place = m_place, pictures](
                     const LongWork::Progress& progress
                 ) {
        return pictures ? exchange::writePictures(set, own.reader(), place, *pictures, progress)
                        : exchange::writeQdaProject(set, own.reader(), place, progress);
    });
}

void ExportDialog::setRunning(bool running) {
    m_progress->setVisible(running);
    m_progress->setValue(0);
    for (QWidget* control : std::initializer_list<QWidget*>{m_audience, m_form, m_captions, m_save})
        control->setEnabled(!running);
}

void ExportDialog::finish(bool written) {
    setRunning(false);
    showChoice();
    if (!written) {
        if (m_work.cancelled())
            QDialog::reject();
        return;
    }
    m_desk.notify(
        {tr("Exported %n photo(s).", nullptr, int(m_set.items.size())),
         tr("Open"),
         [place = m_place] { QDesktopServices::openUrl(QUrl::fromLocalFile(place)); }}
    );
    emit exported(m_place);
    accept();
}

void ExportDialog::reject() {
    if (!m_work.running())
        return QDialog::reject();
    m_work.cancel(); // it ends after the picture that is being written
}

} // namespace trellis::ui
