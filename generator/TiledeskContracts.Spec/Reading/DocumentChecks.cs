using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Nodes;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Reading;

/// <summary>Checks what no single element can know: ids, paths, parameters and security schemes that must fit together.</summary>
internal sealed class DocumentChecks
{
    private readonly OpenApiDocument _document;
    private readonly ProblemList _problems;
    private readonly bool _isWhole;
    private readonly ReferenceResolver _resolver;
    private readonly Dictionary<string, SpecPosition> _operationIds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SpecPosition> _shapes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _schemes;

    private DocumentChecks(OpenApiDocument document, ProblemList problems, bool isWhole)
    {
        _document = document;
        _problems = problems;
        _isWhole = isWhole;
        _resolver = new ReferenceResolver(document);
        _schemes = new HashSet<string>(document.Components.SecuritySchemes.Select(static scheme => scheme.Key), StringComparer.Ordinal);
    }

    /// <summary>Checks a document.</summary>
    public static void Check(OpenApiDocument document, ProblemList problems, bool isWhole)
    {
        var checks = new DocumentChecks(document, problems, isWhole);
        checks.CheckSecurity(document.Security);
        foreach (var parameter in document.Components.Parameters)
        {
            checks.CheckDescribed(parameter.Value);
        }

        foreach (var path in document.Paths)
        {
            checks.CheckPath(path);
        }
    }

    private void CheckPath(OpenApiPath path)
    {
        var key = path.Key;
        if (PathTemplate.FaultOf(path.Template) is { } fault)
        {
            _problems.Report(ReadingRules.InvalidPath, key.Position, path.Template, fault);
            return;
        }

        if (PathTemplate.OddityOf(path.Template) is { } oddity)
        {
            _problems.Report(ReadingRules.OddPath, key.Position, path.Template, oddity);
        }

        var shape = PathTemplate.ShapeOf(path.Template);
        if (_shapes.TryGetValue(shape, out var first))
        {
            _problems.ReportBoth(ReadingRules.DuplicatePath, key.Position, first, path.Template, first.LineText);
        }
        else
        {
            _shapes.Add(shape, key.Position);
        }

        var content = _resolver.Whole(path);
        CheckParameters(content.Parameters);
        foreach (var operation in content.Operations)
        {
            CheckOperationId(operation);
            CheckParameters(operation.Parameters);
            CheckPlaceholders(operation, path, [.. content.Parameters, .. operation.Parameters]);
            CheckSecurity(operation.Security);
        }
    }

    private void CheckOperationId(OpenApiOperation operation)
    {
        if (operation.OperationId is not { } id)
        {
            return;
        }

        var position = operation.Node["operationId"]!.Position;
        if (!_operationIds.TryGetValue(id, out var first))
        {
            _operationIds.Add(id, position);
        }
        else if (first != position)
        {
            _problems.ReportBoth(ReadingRules.DuplicateOperationId, position, first, id, first.LineText);
        }
    }

    private void CheckParameters(IReadOnlyList<OpenApiParameter> parameters)
    {
        var seen = new Dictionary<(string Place, string Name), SpecPosition>();
        foreach (var written in parameters)
        {
            if (_resolver.Resolve(written) is not { } parameter)
            {
                continue;
            }

            if (written.Reference is null)
            {
                CheckDescribed(parameter);
            }

            // The place to change is where this list says it, not where a referenced component stands.
            var place = (written.Node["name"] ?? written.Node["$ref"] ?? written.Node).Position;
            if (seen.TryGetValue((parameter.In, parameter.Name), out var first))
            {
                _problems.ReportBoth(ReadingRules.DuplicateParameter, place, first, parameter.In, parameter.Name, first.LineText);
            }
            else
            {
                seen.Add((parameter.In, parameter.Name), place);
            }
        }
    }

    private void CheckDescribed(OpenApiParameter parameter)
    {
        if (parameter is { Reference: null, Schema: null, Content.Count: 0 } && parameter.Node["name"] is { } name)
        {
            _problems.Report(ReadingRules.ParameterWithoutSchema, name.Position, parameter.Name);
        }
    }

    private void CheckPlaceholders(OpenApiOperation operation, OpenApiPath path, IReadOnlyList<OpenApiParameter> parameters)
    {
        var declared = new HashSet<string>(StringComparer.Ordinal);
        var names = PathTemplate.Names(path.Template);
        var call = operation.Method + " " + path.Template;
        var isComplete = _isWhole;
        foreach (var written in parameters)
        {
            if (_resolver.Resolve(written) is not { } parameter)
            {
                isComplete = false;
            }
            else if (parameter.In == "path")
            {
                declared.Add(parameter.Name);
                if (!names.Contains(parameter.Name, StringComparer.Ordinal))
                {
                    var place = (written.Node["name"] ?? written.Node["$ref"] ?? written.Node).Position;
                    _problems.ReportBoth(ReadingRules.ParameterWithoutPlaceholder, place, path.Key.Position, parameter.Name, call, _problems.Suggest(ReadingRules.ParameterWithoutPlaceholder, parameter.Name, names));
                }
            }
        }

        // A parameter that could not be read is reported already; it may be the one that is missing here.
        foreach (var name in isComplete ? names : [])
        {
            if (!declared.Contains(name))
            {
                _problems.ReportBoth(ReadingRules.PlaceholderWithoutParameter, KeyOf(operation), path.Key.Position, name, call, _problems.Suggest(ReadingRules.PlaceholderWithoutParameter, name, declared));
            }
        }
    }

    private void CheckSecurity(IReadOnlyList<OpenApiSecurityRequirement>? alternatives)
    {
        foreach (var scheme in (alternatives ?? []).SelectMany(static requirement => requirement.Node.Members))
        {
            if (_isWhole && !_schemes.Contains(scheme.Key.Value))
            {
                _problems.Report(
                    ReadingRules.UnknownSecurityScheme, scheme.Key.Position, scheme.Key.Value, _problems.Suggest(ReadingRules.UnknownSecurityScheme, scheme.Key.Value, _schemes));
            }
        }
    }

    private SpecPosition KeyOf(OpenApiOperation operation)
    {
        var path = JsonPointer.Find(_document.Node, operation.Pointer.Substring(0, operation.Pointer.LastIndexOf('/'))) as SpecMapping;
        return path?.Member(operation.Method.ToLowerInvariant())?.Key.Position ?? operation.Node.Position;
    }
}
