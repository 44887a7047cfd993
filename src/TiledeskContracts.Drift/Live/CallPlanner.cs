using TiledeskContracts.Comparison.Operations;
using TiledeskContracts.Drift.Traffic;

namespace TiledeskContracts.Drift.Live;

/// <summary>Makes calls of operations: which may be called, and with which values.</summary>
/// <param name="plan">What may be done.</param>
/// <param name="answers">Where values come from that the plan does not give.</param>
internal sealed class CallPlanner(CallPlan plan, ValueFinder answers)
{
    private static readonly string[] _safe = ["GET", "HEAD"];

    /// <summary>Why an operation is never called; null where it is.</summary>
    /// <param name="operation">The operation.</param>
    public string? Refusal(ComparedOperation operation)
    {
        var name = OperationTable.NameOf(operation);
        if (!IsSafe(operation) && !plan.Unsafe.Contains(name) && !plan.Unsafe.Contains(operation.Name))
        {
            return $"{operation.Method} may change things; --unsafe {Quoted(name)} calls it";
        }

        return operation.Node["requestBody"].Resolved().Is("required") && BodyOf(operation) is null
            ? $"it needs a body; --body {Quoted(name + "=FILE")} gives one"
            : null;
    }

    /// <summary>The required parameters of which there is no value yet.</summary>
    /// <param name="operation">The operation.</param>
    public IReadOnlyList<ComparedParameter> Missing(ComparedOperation operation) =>
        [.. ComparedParameter.Of(operation).Where(parameter => IsNeeded(parameter) && ValuesOf(operation, parameter).Count == 0)];

    /// <summary>The calls of an operation; none where a value is missing.</summary>
    /// <param name="operation">The operation.</param>
    public IReadOnlyList<PlannedCall> Calls(ComparedOperation operation)
    {
        var values = ComparedParameter.Of(operation).Select(parameter => (Parameter: parameter, Values: ValuesOf(operation, parameter))).ToList();
        if (values.Any(static one => IsNeeded(one.Parameter) && one.Values.Count == 0))
        {
            return [];
        }

        var given = values.Where(static one => one.Values.Count > 0).ToList();
        var count = Math.Min(IsSafe(operation) ? plan.Samples : 1, given.Select(static one => one.Values.Count).DefaultIfEmpty(1).Max());
        return [.. Enumerable.Range(0, count).Select(index => Call(operation, [.. given.Select(one => (one.Parameter, one.Values[Math.Min(index, one.Values.Count - 1)]))]))];
    }

    /// <summary>Whether calls of an operation change nothing.</summary>
    /// <param name="operation">The operation.</param>
    public static bool IsSafe(ComparedOperation operation) => _safe.Contains(operation.Method);

    private static bool IsNeeded(ComparedParameter parameter) => parameter.In == "path" || parameter.Node.Is("required");

    private static string Quoted(string name) => name.Contains(' ', StringComparison.Ordinal) ? $"'{name}'" : name;

    private string? BodyOf(ComparedOperation operation) =>
        plan.Bodies.TryGetValue(OperationTable.NameOf(operation), out var body) || plan.Bodies.TryGetValue(operation.Name, out body) ? body : null;

    private PlannedCall Call(ComparedOperation operation, IReadOnlyList<(ComparedParameter Parameter, string Value)> values)
    {
        var path = operation.Path;
        foreach (var (parameter, value) in values.Where(static one => one.Parameter.In == "path"))
        {
            path = path.Replace("{" + parameter.Name + "}", Uri.EscapeDataString(value), StringComparison.Ordinal);
        }

        return new PlannedCall(operation, path, Pairs("query"), Pairs("header"), BodyOf(operation));

        List<KeyValuePair<string, string?>> Pairs(string place) =>
            [.. values.Where(one => one.Parameter.In == place).Select(static one => KeyValuePair.Create(one.Parameter.Name, (string?)one.Value))];
    }

    // Given values first; what an answer gives is used in paths only, and what the contract gives only where it must be.
    private IReadOnlyList<string> ValuesOf(ComparedOperation operation, ComparedParameter parameter)
    {
        if (plan.Values.TryGetValue(parameter.Name, out var value))
        {
            return [value];
        }

        if (parameter.In == "path")
        {
            // What others made is not changed: such an id has to be given.
            return answers.Of(operation, parameter, isMadeOnly: !IsSafe(operation));
        }

        var schema = parameter.Node["schema"].Resolved();
        var written = parameter.Node["example"].Value ?? schema["example"].Value ?? schema["default"].Value ?? schema["enum"].Items.FirstOrDefault().Value;
        return IsNeeded(parameter) && written is not null ? [written] : [];
    }
}
