#include "ui/evidence/evidence_picker.h"

#include "core/evidence/findings.h"
#include "core/evidence/store.h"
#include "ui/paint/icons.h"
#include "ui/parts/text_label.h"
#include "ui/parts/themed.h"
#include "ui/shell/desk.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Name and kind on one line, which a screen reader reads as it stands.
class ThingModel : public QAbstractListModel {
public:
    ThingModel(const std::vector<evidence::NamedThing>& things, const Desk& desk, QObject* parent)
        : QAbstractListModel(parent),
          m_things(things),
          m_desk(desk) {}

    void renew() {
        beginResetModel();
        endResetModel();
    }
    [[nodiscard]] int rowCount(const QModelIndex& parent) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_things.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        const evidence::NamedThing& thing = m_things.at(static_cast<size_t>(index.row()));
        if (role == Qt::DecorationRole)
            return paint::icon(paint::iconOfKind(thing.thing.kind), QPalette::PlaceholderText);
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return evidence::inWords(thing, m_desk.words());
        return {};
    }

private:
    const std::vector<evidence::NamedThing>& m_things;
    const Desk& m_desk;
};

} // namespace

EvidencePicker::EvidencePicker(Desk& desk, QWidget* parent)
    : QDialog(parent),
      m_desk(desk),
      m_words(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_model(new ThingModel(m_things, desk, this)),
      m_nothing(new TextLabel({}, paint::TextStyle::Small, Ink::Muted, this)) {
    setWindowTitle(tr("Add evidence"));
    resize(520, 460);
    m_words->setPlaceholderText(tr("Search photos, notes, decisions, spaces, moves"));
    m_words->setAccessibleName(tr("Search for evidence"));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(
        paint::icon(u"search"_s, QPalette::PlaceholderText), QLineEdit::LeadingPosition
    );
    m_words->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("What it can rest on"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setText(tr("Nothing in this file has these words."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    column->addWidget(m_words);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    auto* hint = new TextLabel(
        tr("Enter adds the marked line. Esc goes back without adding."),
        paint::TextStyle::Caption,
        Ink::Muted,
        this
    );
    hint->wrapped();
    column->addWidget(hint);
    connect(m_words, &QLineEdit::textChanged, this, &EvidencePicker::look);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) {
        choose(index.row());
    });
    applyTheme(*this, desk.theme());
    look();
    m_words->setFocus();
}

void EvidencePicker::look() {
    m_desk.attempt([&] { m_things = evidence::offered(m_desk.reader(), m_words->text()); });
    static_cast<ThingModel*>(m_model)->renew();
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_nothing->setVisible(m_things.empty());
}

void EvidencePicker::choose(int row) {
    if (row < 0 || row >= static_cast<int>(m_things.size()))
        return;
    const evidence::Thing thing = m_things[static_cast<size_t>(row)].thing;
    accept();
    emit chosen(thing);
}

bool EvidencePicker::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const int row = m_list->currentIndex().row();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        choose(row);
        return true;
    }
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        const int next = row + (key == Qt::Key_Down ? 1 : -1);
        if (next >= 0 && next < m_model->rowCount())
            m_list->setCurrentIndex(m_model->index(next, 0));
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace trellis::ui
