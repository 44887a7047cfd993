using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Nodes;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Reading;

/// <summary>Reads a contract's text into an OpenAPI document. Touches neither disk nor network.</summary>
public static class DocumentReader
{
    /// <summary>Reads one contract. Whatever the text holds, the answer is a reading, never an exception.</summary>
    /// <param name="source">The contract.</param>
    /// <param name="cancellationToken">Ends the reading early with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The document, as far as it could be read, and every problem at its place.</returns>
    public static ContractReading Read(ContractSource source, CancellationToken cancellationToken) =>
        Read(source, ReadingLimits.Default, cancellationToken);

    /// <summary>Reads one contract within limits.</summary>
    /// <param name="source">The contract.</param>
    /// <param name="limits">How much is read.</param>
    /// <param name="cancellationToken">Ends the reading early with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The document, as far as it could be read, and every problem at its place.</returns>
    public static ContractReading Read(ContractSource source, ReadingLimits limits, CancellationToken cancellationToken)
    {
        var problems = new ProblemList(source.Path);
        var reading = NodeReader.Read(source.Path, source.Text, limits, problems, cancellationToken);
        var document = reading.Root is SpecMapping root ? ReadDocument(root, source.Path, reading.IsWhole, problems, cancellationToken) : null;
        if (document is null && !problems.HasAny(static rule => rule.Severity == SpecSeverity.Error))
        {
            problems.Report(ReadingRules.NoDocument, reading.Root?.Position ?? new SpecPosition(0, 1, 1, 0), NodeKind.Of(reading.Root));
        }

        return new ContractReading(source, document, problems.ToArray());
    }

    private static OpenApiDocument? ReadDocument(
        SpecMapping root, string path, bool isWhole, ProblemList problems, CancellationToken cancellationToken)
    {
        if (VersionOf(root, isWhole, problems) is not { } version)
        {
            return null;
        }

        var context = new ReadContext(problems, version.StartsWith("3.1", StringComparison.Ordinal), isWhole, cancellationToken);
        var schemas = new SchemaReader(context);
        var content = new ContentReader(context, schemas);
        var head = new HeadReader(context);
        var paths = new PathReader(context, content, head);
        context.CheckKeywords(root, Keywords.Document);
        var info = ReadInfo(root, context);
        var elsewhere = new List<OpenApiElement>();
        var document = new OpenApiDocument
        {
            Node = root,
            Pointer = JsonPointer.Root,
            FilePath = path,
            OpenApiVersion = version,
            Title = info is null ? null : context.Text(info, "title"),
            Version = info is null ? null : context.Text(info, "version"),
            Description = info is null ? null : context.Text(info, "description"),
            Servers = head.Servers(root, JsonPointer.Root),
            Tags = head.Tags(root, JsonPointer.Root),
            Paths = ReadPaths(root, context, paths),
            Components = new ComponentsReader(context, schemas, content, head, paths).Read(root),
            Elsewhere = elsewhere,
            Security = head.Security(root, JsonPointer.Root),
        };
        new ReferenceChecks(context, schemas, content, paths).Check(document, elsewhere);
        DocumentChecks.Check(document, context);
        return document;
    }

    /// <returns>The version, or null where the document is of another kind (reported).</returns>
    private static string? VersionOf(SpecMapping root, bool isWhole, ProblemList problems)
    {
        if (root["openapi"] is SpecScalar { Kind: not SpecScalarKind.Null } version)
        {
            if (IsVersion(version.Value, "3.0") || IsVersion(version.Value, "3.1"))
            {
                return version.Value;
            }

            problems.Report(ReadingRules.UnsupportedVersion, version.Position, version.Value);
        }
        else if (root["swagger"] is SpecScalar swagger)
        {
            problems.Report(ReadingRules.Swagger, swagger.Position, swagger.Value);
        }
        else
        {
            if (isWhole)
            {
                problems.Report(ReadingRules.MissingField, root.Position, Keywords.Document.Element, "openapi: 3.0.3");
            }

            return root["paths"] is null && root["components"] is null ? null : "3.0.3";
        }

        return null;
    }

    private static bool IsVersion(string written, string version) =>
        written == version || written.StartsWith(version + ".", StringComparison.Ordinal);

    private static SpecMapping? ReadInfo(SpecMapping root, ReadContext context)
    {
        context.Require(root, "info", Keywords.Document.Element);
        if (context.Mapping(root, "info") is not { } info)
        {
            return null;
        }

        context.CheckKeywords(info, Keywords.Info);
        context.Require(info, "title", Keywords.Info.Element);
        context.Require(info, "version", Keywords.Info.Element);
        return info;
    }

    private static IReadOnlyList<OpenApiPath> ReadPaths(SpecMapping root, ReadContext context, PathReader paths)
    {
        // 3.1 allows a document of components or webhooks alone.
        if (!context.IsVersion31)
        {
            context.Require(root, "paths", Keywords.Document.Element);
        }

        if (root.Member("webhooks") is { } webhooks)
        {
            context.Problems.Report(ReadingRules.IgnoredKeyword, webhooks.Key.Position, "webhooks", "a client does not receive calls");
        }

        return [.. context.Members(root, "paths", extensions: true)
            .Select(member => paths.Path(member, JsonPointer.Child("#/paths", member.Key.Value)))
            .OfType<OpenApiPath>()];
    }
}
