#include "ui/keystone/photo_shelf.h"

#include "core/evidence/store.h"
#include "core/photovoice/share.h"
#include "core/photovoice/store.h"
#include "ui/keystone/slide_canvas.h"
#include "ui/paint/icons.h"
#include "ui/parts/text_label.h"
#include "ui/shell/desk.h"

#include <QAbstractListModel>
#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QVBoxLayout>

namespace trellis::ui {

using namespace Qt::Literals::StringLiterals;

/// Cleared photos by title, each with the slides that it is on.
class PhotoShelfModel : public QAbstractListModel {
public:
    struct Card {
        QUuid id;
        QString title;
        QStringList slides; ///< their numbers
        QPixmap picture;
    };

    using QAbstractListModel::QAbstractListModel;

    void setCards(std::vector<Card> cards) {
        beginResetModel();
        m_all = std::move(cards);
        narrow();
        endResetModel();
    }
    void find(const QString& words) {
        beginResetModel();
        m_words = words;
        narrow();
        endResetModel();
    }
    [[nodiscard]] QUuid id(const QModelIndex& index) const {
        return m_cards.at(size_t(index.row())).id;
    }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : int(m_cards.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        const Card& card = m_cards.at(size_t(index.row()));
        if (role == Qt::DecorationRole)
            return card.picture;
        const QString on = card.slides.isEmpty()
                               ? QString()
                               : PhotoShelf::tr("slide %1").arg(card.slides.join(u", "_s));
        if (role == Qt::DisplayRole)
            return on.isEmpty() ? card.title : u"%1\n%2"_s.arg(card.title, on);
        if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
            return on.isEmpty() ? card.title : u"%1, %2"_s.arg(card.title, on);
        return {};
    }
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override {
        return QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled;
    }
    [[nodiscard]] QStringList mimeTypes() const override { return {photoMimeType()}; }
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override {
        auto* data = new QMimeData;
        if (!indexes.isEmpty())
            data->setData(photoMimeType(), id(indexes.front()).toRfc4122());
        return data;
    }

private:
    void narrow() {
        m_cards.clear();
        for (const Card& card : m_all)
            if (card.title.contains(m_words, Qt::CaseInsensitive))
                m_cards.push_back(card);
    }

    std::vector<Card> m_all;
    std::vector<Card> m_cards;
    QString m_words;
};

namespace {

constexpr QSize tile(124, 78);

QPixmap pictureOf(const photovoice::ClearedPhoto& photo, const school::Reader& photos) {
    const QImage image = photovoice::sharedImage(
        photo, photos.thumbnailBytes(photo.photo().sha256), 2 * tile.width()
    );
    if (image.isNull())
        return {};
    return QPixmap::fromImage(
        image.scaled(tile, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation)
            .copy(QRect(QPoint(), tile))
    );
}

} // namespace

PhotoShelf::PhotoShelf(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_title(new TextLabel({}, paint::TextStyle::Label, Ink::Muted, this)),
      m_find(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_model(new PhotoShelfModel(this)),
      m_hidden(new TextLabel({}, paint::TextStyle::Caption, Ink::Muted, this)) {
    m_find->setClearButtonEnabled(true);
    m_find->addAction(
        paint::icon(u"search"_s, QPalette::PlaceholderText), QLineEdit::LeadingPosition
    );
    m_list->setModel(m_model);
    m_list->setViewMode(QListView::IconMode);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMovement(QListView::Static);
    m_list->setIconSize(tile);
    m_list->setGridSize({tile.width() + 10, tile.height() + 44});
    m_list->setWordWrap(true);
    m_list->setDragEnabled(true);
    m_list->setMinimumHeight(3 * (tile.height() + 44));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hidden->wrapped();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_title, m_find, m_list, m_hidden})
        column->addWidget(widget);
    connect(m_find, &QLineEdit::textChanged, m_model, &PhotoShelfModel::find);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) {
        if (!m_desk.readOnly())
            emit chosen(m_model->id(index));
    });
    retranslate();
}

void PhotoShelf::retranslate() {
    m_title->setText(tr("Photos that are ready to be shown"));
    m_find->setPlaceholderText(tr("Find in photos"));
    m_find->setAccessibleName(tr("Find in photos"));
    m_list->setAccessibleName(tr("Photos that are ready to be shown"));
    m_list->setToolTip(tr("Enter or a double click puts it on the slide; or drag it there."));
}

void PhotoShelf::refresh() {
    const photovoice::Album album = photovoice::readAlbum(m_desk.reader());
    std::vector<PhotoShelfModel::Card> cards;
    const auto cleared = photovoice::clearedOf(album.photos, Audience::Coach, m_desk.today());
    for (const photovoice::ClearedPhoto& photo : cleared) {
        const photovoice::Photo& shown = photo.photo();
        PhotoShelfModel::Card card{
            shown.id.uuid(),
            shown.title.isEmpty() ? tr("Photo without a title") : shown.title,
            {},
            pictureOf(photo, m_desk.photos())};
        for (const auto& user : evidence::usedIn(m_desk.reader(), {u"photo"_s, card.id}))
            if (user.thing.kind == u"slide"_s)
                card.slides.append(user.where);
        cards.push_back(std::move(card));
    }
    m_model->setCards(std::move(cards));
    const int hidden = int(album.photos.size() - cleared.size());
    m_hidden->setText(
        tr("%n photo(s) are not offered: consent or covering is not finished.", nullptr, hidden)
    );
    m_hidden->setVisible(hidden > 0);
}

} // namespace trellis::ui
