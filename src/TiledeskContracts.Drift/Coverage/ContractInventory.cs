using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Operations;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Schemas;
using TiledeskContracts.Drift.Contracts;
using TiledeskContracts.Drift.Traffic;

namespace TiledeskContracts.Drift.Coverage;

/// <summary>All of a contract that traffic may show: each operation, answer, parameter, field and named value, by side.</summary>
internal sealed class ContractInventory
{
    private readonly SchemaCache _schemas = new();
    private readonly HashSet<(WireDirection Side, string Key)> _seen = [];
    private readonly Queue<(WireDirection Side, EffectiveSchema Schema)> _next = [];
    private readonly List<CoveredPart> _parts = [];
    private readonly HashSet<(CoverageKind Kind, string Key)> _keys = [];

    private ContractInventory()
    {
    }

    /// <summary>The parts, in the order of the text.</summary>
    /// <param name="contract">The contract.</param>
    public static IReadOnlyList<CoveredPart> Of(ContractSide contract)
    {
        var inventory = new ContractInventory();
        foreach (var operation in ComparedOperation.Of(contract))
        {
            inventory.AddOperation(operation);
        }

        return inventory._parts;
    }

    /// <summary>Names an answer's content type among all answers.</summary>
    /// <param name="response">The answer as written in the operation.</param>
    /// <param name="media">The content type as written; null for an answer without a body.</param>
    public static string KeyOf(Part response, string? media) => response.Pointer + " " + media;

    private void AddOperation(ComparedOperation operation)
    {
        var name = OperationTable.NameOf(operation);
        Add(new(CoverageKind.Operation, name, "", name, operation.Node));
        foreach (var parameter in ComparedParameter.Of(operation))
        {
            Add(new(CoverageKind.Parameter, KeyOf(name, parameter), name, $"{name} {parameter.Words}", parameter.Node));
            AddSchema(WireDirection.Request, parameter.Node["schema"]);
        }

        AddSchema(WireDirection.Request, Expectation.Sent(operation));
        Drain();
        foreach (var written in operation.Node["responses"].Members)
        {
            var content = written.Value.Resolved()["content"].Members.ToList();
            if (content.Count == 0)
            {
                Add(new(CoverageKind.Answer, KeyOf(written.Value, null), name, $"{name} {written.Key}", written.Value));
            }

            foreach (var media in content)
            {
                Add(new(CoverageKind.Answer, KeyOf(written.Value, media.Key), name, $"{name} {written.Key} {media.Key}", written.Value));
                AddSchema(WireDirection.Response, media.Value["schema"]);
            }
        }

        Drain();
    }

    /// <summary>Names a parameter among those of all operations.</summary>
    /// <param name="operation">The operation's name.</param>
    /// <param name="parameter">The parameter.</param>
    public static string KeyOf(string operation, ComparedParameter parameter) => $"{operation} {parameter.In} {parameter.Name}";

    private void Add(CoveredPart part)
    {
        if (_keys.Add((part.Kind, part.Key)))
        {
            _parts.Add(part);
        }
    }

    private void AddSchema(WireDirection side, params IReadOnlyList<Part> written)
    {
        var there = written.Where(static part => part.Exists).ToList();
        if (there.Count > 0 && _schemas.Of(there) is { } schema && _seen.Add((side, schema.Key)))
        {
            _next.Enqueue((side, schema));
        }
    }

    // Without recursion: a contract may lead from schema to schema as long as it likes.
    private void Drain()
    {
        while (_next.TryDequeue(out var one))
        {
            AddParts(one.Side, one.Schema);
        }
    }

    private void AddParts(WireDirection side, EffectiveSchema schema)
    {
        var isRequest = side == WireDirection.Request;
        foreach (var list in schema.Each("enum"))
        {
            foreach (var value in list.Items.Where(static value => value.Value is not null))
            {
                Add(new(isRequest ? CoverageKind.RequestValue : CoverageKind.AnswerValue, value.Pointer, list.Pointer, $"{PointerName.Of(list)} = {value.Value}", value));
            }
        }

        foreach (var written in schema.Properties.Values.Where(written => !_schemas.Of(written).Is(isRequest ? "readOnly" : "writeOnly")))
        {
            Add(new(isRequest ? CoverageKind.RequestField : CoverageKind.AnswerField, written[0].Pointer, "", PointerName.Of(written[0]), written[0]));
            AddSchema(side, written);
        }

        foreach (var branch in schema.Branches("oneOf").Concat(schema.Branches("anyOf")))
        {
            AddSchema(side, branch);
        }

        AddSchema(side, [.. schema.Each("items")]);
        AddSchema(side, schema.First("additionalProperties") is { IsMapping: true } further ? further : default);
    }
}
