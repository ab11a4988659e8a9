// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planimport.h"

#include "models/background.h"

#include <QtCore/QFile>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr qint64 pageSize = 200; // the most that a list gives at once
constexpr qint64 largestFile = 256 * 1024 * 1024; // bytes: some 400,000 plans

Result<PlanFile> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed({.kind = Error::Kind::Unavailable, .code = u"file_unreadable"_s, .detail = path});
    if (file.size() > largestFile)
        return failed({.kind = Error::Kind::Invalid, .code = u"file_too_large"_s, .detail = path});
    return readPlanFile(file.readAll(), formatOf(path));
}

} // namespace

PlanImport::PlanImport(Desk &desk, QObject *parent)
    : SpokenModel(parent)
    , m_desk(desk)
{
}

void PlanImport::read(const QString &path)
{
    m_stage = Stage::Reading;
    m_format = formatOf(path);
    inBackground(
        this, [path] { return readFile(path); }, [this](Result<PlanFile> file) { take(std::move(file)); });
}

void PlanImport::take(Result<PlanFile> file)
{
    if (!file)
        return fail(file.error());
    m_file = std::move(*file);
    if (!m_file.fault.isEmpty() && m_file.plans.isEmpty())
        return fail({.kind = Error::Kind::Invalid, .code = m_file.fault});
    m_stage = Stage::Comparing;
    Q_EMIT stageChanged();
    askForPlans(1);
}

void PlanImport::askForPlans(qint64 page)
{
    const ListPlans request{.page = page, .pageSize = pageSize, .ordering = PlanOrder::CreatedAt};
    m_desk.send(this, request, [this, page](const Result<Page<Plan>> &answer) {
        const bool isPastEnd = !answer && answer.error().kind == Error::Kind::NotFound && page > 1;
        if (!answer && !isPastEnd)
            return fail(answer.error());
        if (answer)
            for (const auto &plan : answer->results)
                m_known.insert(planNameKey(plan.name), {plan.price, plan.currency, plan.interval});
        answer &&page *pageSize < answer->count ? askForPlans(page + 1) : compare();
    });
}

void PlanImport::compare()
{
    beginResetModel();
    m_rows.clear();
    m_rows.reserve(m_file.plans.size());
    m_counts = {};
    m_chosen = 0;
    for (auto &entry : m_file.plans) {
        const auto finding = findingOf(entry);
        const bool isChosen = finding == Finding::Good && entry.wasActive;
        ++m_counts[size_t(finding)];
        m_chosen += isChosen;
        m_rows.append({std::move(entry), finding, isChosen});
    }
    m_file.plans.clear();
    m_stage = Stage::Ready;
    endResetModel();
    Q_EMIT stageChanged();
    Q_EMIT choiceChanged();
}

PlanImport::Finding PlanImport::findingOf(const PlanEntry &entry) const
{
    if (!entry.problems.isEmpty())
        return Finding::Faulty;
    const auto known = m_known.constFind(planNameKey(entry.plan.name));
    if (known == m_known.constEnd())
        return Finding::Good;
    const bool isSame =
        known->price == entry.plan.price && known->currency == entry.plan.currency && known->interval == entry.plan.interval;
    return isSame ? Finding::Exists : Finding::NameTaken;
}

void PlanImport::fail(const Error &error)
{
    m_problem = error;
    m_stage = Stage::Failed;
    Q_EMIT stageChanged();
}

void PlanImport::setChosen(int row, bool isChosen)
{
    auto &it = m_rows[row];
    if (it.finding != Finding::Good || it.isChosen == isChosen)
        return;
    it.isChosen = isChosen;
    m_chosen += isChosen ? 1 : -1;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT choiceChanged();
}

void PlanImport::chooseAll(bool isChosen)
{
    if (m_rows.isEmpty())
        return;
    for (auto &row : m_rows)
        row.isChosen = isChosen && row.finding == Finding::Good;
    m_chosen = isChosen ? count(Finding::Good) : 0;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT choiceChanged();
}

QList<BulkRun::Item> PlanImport::items(bool asDrafts) const
{
    QList<BulkRun::Item> items;
    items.reserve(m_rows.size());
    for (const auto &row : m_rows) {
        BulkRun::Item item{.name = row.entry.plan.name};
        auto plan = row.entry.plan;
        plan.isDraft = asDrafts;
        if (row.isChosen)
            item.deed = BulkRun::deed(std::move(plan));
        else
            item.state = BulkRun::State::Skipped;
        switch (row.finding) {
        case Finding::Good: item.reason = row.isChosen ? QString() : u"not_chosen"_s; break;
        case Finding::Exists: item.reason = u"plan_exists"_s; break;
        case Finding::NameTaken: item.reason = u"name_taken"_s; break;
        case Finding::Faulty: item.reason = u"row_faulty"_s; break;
        }
        items.append(std::move(item));
    }
    return items;
}

QVariant PlanImport::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows[index.row()];
    if (role == RowRole)
        return QVariant::fromValue(row);
    if (role == Qt::AccessibleTextRole)
        return spoken(index);
    if (role == Qt::CheckStateRole && index.column() == Choice && row.finding == Finding::Good)
        return row.isChosen ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Choice: return {};
    case Place: return row.entry.place;
    case Name: return row.entry.plan.name;
    case Price: return row.entry.plan.price.value_or(Minor{}).amount;
    case Features: return row.entry.plan.features.size();
    case Verdict: return int(row.finding);
    case ColumnCount: break;
    }
    return {};
}

bool PlanImport::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Choice)
        return false;
    setChosen(index.row(), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags PlanImport::flags(const QModelIndex &index) const
{
    const auto flags = SpokenModel::flags(index);
    const bool isChoice = index.isValid() && index.column() == Choice && m_rows[index.row()].finding == Finding::Good;
    return isChoice ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant PlanImport::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Choice: return {};
    case Place: return m_format == FileFormat::Csv ? tr("Line") : tr("No.", "which one of a list");
    case Name: return tr("Plan");
    case Price: return tr("Price");
    case Features: return tr("Features");
    case Verdict: return tr("What happens");
    case ColumnCount: break;
    }
    return {};
}

} // namespace plandeck

#include "moc_planimport.cpp"
