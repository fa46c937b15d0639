#include "ui/power/matrix_model.h"

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;
using power::MatrixCell;
using power::MatrixRow;

QVariant levelValue(const std::optional<power::SayLevel>& level) {
    if (!level)
        return {};
    return *level ? QVariant(**level) : QVariant(u"?"_s);
}

QString shareSentence(const power::DecisionMatrix& matrix, const MatrixRow& row) {
    QStringList shares;
    for (size_t i = 0; i < row.cells.size(); ++i)
        if (row.cells[i].voiceShare > 0)
            shares.append(u"%1 %2\u00a0%"_s.arg(
                matrix.columns[i].label, QString::number(qRound(row.cells[i].voiceShare * 100))
            ));
    return shares.join(u", "_s);
}

} // namespace

MatrixModel::MatrixModel(QObject* parent) : QAbstractTableModel(parent) {}

bool MatrixModel::sameShape(const power::DecisionMatrix& other) const {
    const auto sameColumn = [](const auto& one, const auto& another) {
        return one.whom() == another.whom() && one.label == another.label;
    };
    const auto sameRow = [](const auto& one, const auto& another) {
        return one.decision == another.decision;
    };
    return std::equal(
               m_matrix.columns.begin(),
               m_matrix.columns.end(),
               other.columns.begin(),
               other.columns.end(),
               sameColumn
           ) &&
           std::equal(
               m_matrix.rows.begin(),
               m_matrix.rows.end(),
               other.rows.begin(),
               other.rows.end(),
               sameRow
           );
}

void MatrixModel::setMatrix(power::DecisionMatrix matrix, const Words& words) {
    const bool reset =
        words.language() != m_language || m_words.decision.isEmpty() || !sameShape(matrix);
    if (reset)
        beginResetModel();
    const power::DecisionMatrix before = std::exchange(m_matrix, std::move(matrix));
    m_words = power::matrixWords(words);
    m_language = words.language();
    m_sentences.clear();
    for (const MatrixRow& row : m_matrix.rows) {
        std::vector<QString>& sentences = m_sentences.emplace_back();
        for (size_t i = 0; i < row.cells.size(); ++i)
            sentences.push_back(power::cellSentence(row, m_matrix.columns[i], row.cells[i], words));
    }
    if (reset) {
        endResetModel();
        return;
    }
    for (size_t row = 0; row < m_matrix.rows.size(); ++row) {
        if (m_matrix.rows[row] == before.rows[row])
            continue;
        emit dataChanged(index(int(row), 0), index(int(row), voiceColumn()));
        emit headerDataChanged(Qt::Vertical, int(row), int(row));
    }
    if (m_matrix.columns != before.columns)
        emit headerDataChanged(Qt::Horizontal, 0, voiceColumn());
}

void MatrixModel::setSecond(Lens lens) {
    if (lens == m_second)
        return;
    m_second = lens;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, voiceColumn()));
    emit headerDataChanged(Qt::Horizontal, 0, voiceColumn());
}

std::optional<MatrixHalf> MatrixModel::halfAt(const QModelIndex& index) const {
    if (!index.isValid() || index.column() >= voiceColumn())
        return std::nullopt;
    return MatrixHalf{
        size_t(index.row()),
        size_t(index.column() / 2),
        index.column() % 2 == 0 ? Lens::Formal : m_second,
    };
}

QModelIndex MatrixModel::indexOf(const MatrixHalf& half) const {
    return index(int(half.row), 2 * int(half.column) + (half.lens == Lens::Formal ? 0 : 1));
}

QModelIndex MatrixModel::indexOf(Id<power::Decision> decision) const {
    for (size_t row = 0; row < m_matrix.rows.size(); ++row)
        if (m_matrix.rows[row].decision == decision)
            return index(int(row), 0);
    return {};
}

const MatrixCell* MatrixModel::cellAt(const QModelIndex& index) const {
    const auto half = halfAt(index);
    return half ? &m_matrix.rows.at(half->row).cells.at(half->column) : nullptr;
}

int MatrixModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_matrix.rows.size());
}

int MatrixModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : voiceColumn() + 1;
}

QVariant MatrixModel::data(const QModelIndex& index, int role) const {
    if (const auto half = halfAt(index))
        return halfData(*half, role);
    return index.isValid() ? voiceData(m_matrix.rows.at(size_t(index.row())), role) : QVariant();
}

QVariant MatrixModel::halfData(const MatrixHalf& half, int role) const {
    const MatrixCell& cell = m_matrix.rows.at(half.row).cells.at(half.column);
    switch (role) {
    case Qt::DisplayRole:
        return power::levelText(cell.at(half.lens));
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return m_sentences.at(half.row).at(half.column);
    case LevelRole:
        return levelValue(cell.at(half.lens));
    case ChangeRole:
        return cell.change ? QVariant(*cell.change) : QVariant();
    case EvidenceRole:
        return cell.evidence;
    default:
        return {};
    }
}

QVariant MatrixModel::voiceData(const MatrixRow& row, int role) const {
    const QString shares = shareSentence(m_matrix, row);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return row.decidedBy;
    case Qt::ToolTipRole:
        return shares;
    case Qt::AccessibleTextRole:
        return u"%1, %2: %3. %4: %5"_s.arg(
            row.name, m_words.whoDecides, row.decidedBy, m_words.shareOfVoice, shares
        );
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    if (orientation == Qt::Vertical)
        return section < rowCount() ? m_matrix.rows.at(size_t(section)).name : QString();
    if (section >= voiceColumn())
        return m_words.whoDecides;
    const QString& label = m_matrix.columns.at(size_t(section / 2)).label;
    const QString& second = m_second == Lens::Hoped ? m_words.hoped : m_words.practice;
    return u"%1, %2"_s.arg(label, section % 2 == 0 ? m_words.paper : second);
}

Qt::ItemFlags MatrixModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool typed = index.column() == voiceColumn() && !m_readOnly;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable |
           (typed ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool MatrixModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const bool typed = index.column() == voiceColumn() && role == Qt::EditRole && !m_readOnly;
    const QString words = value.toString().trimmed();
    if (!typed || words == m_matrix.rows.at(size_t(index.row())).decidedBy)
        return false;
    emit decidedByTyped(index.row(), words);
    return true;
}

} // namespace trellis::ui
