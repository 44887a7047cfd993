using System.Globalization;
using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Spec.Problems;

/// <summary>Gathers the problems of one file: each place once per rule, no rule without end, arguments made safe.</summary>
/// <param name="path">The file's path as the build knows it.</param>
public sealed class ProblemList(string path)
{
    private const int MostPerRule = 100;

    private readonly List<SpecProblem> _problems = [];
    private readonly List<string> _files = [path];
    private readonly HashSet<(string Rule, string Path, int Offset, string Argument)> _seen = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>The file's path as the build knows it.</summary>
    public string Path { get; } = path;

    /// <summary>Counts another file that the contract is made of.</summary>
    /// <param name="other">The file's path as the build knows it.</param>
    /// <returns>The file's number, for <see cref="SpecPosition.File"/>.</returns>
    public int AddFile(string other)
    {
        _files.Add(other);
        return _files.Count - 1;
    }

    /// <summary>A place with its file.</summary>
    /// <param name="position">A position in any file of the contract.</param>
    /// <returns>The place.</returns>
    public SpecLocation LocationOf(SpecPosition position) => new(_files[position.File], position);

    /// <summary>Reports a problem.</summary>
    /// <param name="rule">Its kind.</param>
    /// <param name="position">Its place.</param>
    /// <param name="arguments">What the message mentions.</param>
    public void Report(SpecRule rule, SpecPosition position, params string[] arguments) =>
        Report(rule, position, [], arguments);

    /// <summary>Reports a problem with a second place.</summary>
    /// <param name="rule">Its kind.</param>
    /// <param name="position">Its place.</param>
    /// <param name="related">The other place.</param>
    /// <param name="arguments">What the message mentions.</param>
    public void ReportBoth(SpecRule rule, SpecPosition position, SpecPosition related, params string[] arguments) =>
        Report(rule, position, [LocationOf(related)], arguments);

    /// <summary>Reports a problem with several other places.</summary>
    /// <param name="rule">Its kind.</param>
    /// <param name="position">Its place.</param>
    /// <param name="related">The other places.</param>
    /// <param name="arguments">What the message mentions.</param>
    public void ReportAll(SpecRule rule, SpecPosition position, IEnumerable<SpecPosition> related, params string[] arguments) =>
        Report(rule, position, [.. related.Select(LocationOf)], arguments);

    /// <summary>A phrase that names what was probably meant; nothing once the rule has had its share of problems.</summary>
    /// <param name="rule">The kind of problem that will say it.</param>
    /// <param name="written">The name that is not known.</param>
    /// <param name="known">The names that are.</param>
    /// <returns>The phrase, or nothing.</returns>
    public string Suggest(SpecRule rule, string written, IEnumerable<string> known) =>
        HasRoom(rule) ? DidYouMean.Phrase(written, known) : "";

    /// <summary>Whether more problems of a rule would be told, and what was meant is worth looking for.</summary>
    /// <param name="rule">The kind of problem.</param>
    /// <returns>False once the rule has had its share of problems.</returns>
    public bool HasRoom(SpecRule rule) => !_counts.TryGetValue(rule.Id, out var count) || count < MostPerRule;

    /// <summary>Whether a problem of some kind was reported.</summary>
    /// <param name="kind">Tells the kind by its rule.</param>
    /// <returns>True if there is one.</returns>
    public bool HasAny(Func<SpecRule, bool> kind) => _problems.Exists(problem => kind(problem.Rule));

    /// <summary>Takes over the problems that another list of the same file gathered.</summary>
    /// <param name="problems">The problems.</param>
    public void AddRange(IEnumerable<SpecProblem> problems)
    {
        foreach (var problem in problems)
        {
            Add(problem);
        }
    }

    /// <summary>The problems in the order of the text.</summary>
    /// <returns>An array that equals another with the same problems.</returns>
    public EquatableArray<SpecProblem> ToArray() => _problems.Count == 0 ? EquatableArray<SpecProblem>.Empty : new(_problems
        .Concat(_counts.Keys.Where(rule => _counts[rule] > MostPerRule).OrderBy(static rule => rule, StringComparer.Ordinal).Select(More))
        .OrderBy(problem => string.Equals(problem.Location.Path, Path, StringComparison.Ordinal) ? "" : problem.Location.Path, StringComparer.Ordinal)
        .ThenBy(static problem => problem.Location.Position.Offset));

    private void Report(SpecRule rule, SpecPosition position, SpecLocation[] related, string[] arguments) => Add(new SpecProblem(
        rule,
        Told(LocationOf(position)),
        new EquatableArray<string>(arguments.Select(ProblemText.Of)),
        new EquatableArray<SpecLocation>(related.Select(Told))));

    // Two contracts may count a file that both use differently; what is told of it is the same.
    private static SpecLocation Told(SpecLocation location) =>
        location.Position.File == 0 ? location : location with { Position = location.Position with { File = 0 } };

    // One anchor used in many places would otherwise report its contents once per alias.
    private void Add(SpecProblem problem)
    {
        var argument = problem.Arguments.Count > 0 ? problem.Arguments[0] : "";
        if (!_seen.Add((problem.Rule.Id, problem.Location.Path, problem.Location.Position.Offset, argument)))
        {
            return;
        }

        _counts[problem.Rule.Id] = _counts.TryGetValue(problem.Rule.Id, out var count) ? count + 1 : 1;
        if (count < MostPerRule)
        {
            _problems.Add(problem);
        }
    }

    private SpecProblem More(string rule) => new(
        ReadingRules.TooManyProblems,
        _problems.Last(problem => problem.Rule.Id == rule).Location,
        new EquatableArray<string>([(_counts[rule] - MostPerRule).ToString(CultureInfo.InvariantCulture), rule]),
        EquatableArray<SpecLocation>.Empty);
}
