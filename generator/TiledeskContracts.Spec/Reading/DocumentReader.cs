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
        if (source.Options is { IsPart: true })
        {
            return new ContractReading(source, null, problems.ToArray()) { Root = reading.Root };
        }

        var document = reading.Root is SpecMapping root ? ReadDocument(root, source.Path, reading.IsWhole, problems, cancellationToken) : null;
        if (document is null && !problems.HasAny(static rule => rule.Severity == SpecSeverity.Error))
        {
            problems.Report(ReadingRules.NoDocument, reading.Root?.Position ?? new SpecPosition(0, 1, 1, 0), NodeKind.Of(reading.Root));
        }

        return new ContractReading(source, document, problems.ToArray()) { Root = reading.Root };
    }

    /// <summary>Reads one contract of nodes that somebody read of its text before.</summary>
    /// <param name="source">The contract; its text is not looked at.</param>
    /// <param name="root">The text's nodes, all of them.</param>
    /// <param name="cancellationToken">Ends the reading early with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The document, as far as it could be read, and every problem at its place.</returns>
    public static ContractReading Read(ContractSource source, SpecMapping root, CancellationToken cancellationToken)
    {
        var problems = new ProblemList(source.Path);
        var document = source.Options is { IsPart: true } ? null : ReadDocument(root, source.Path, isWhole: true, problems, cancellationToken);
        return new ContractReading(source, document, problems.ToArray()) { Root = root };
    }

    private static OpenApiDocument? ReadDocument(
        SpecMapping root, string path, bool isWhole, ProblemList problems, CancellationToken cancellationToken)
    {
        if (VersionOf(root, isWhole, problems) is not { } version)
        {
            return null;
        }

        var plain = FilePaths.Plain(path);
        var names = new ReferenceNames(root, FilePaths.Folder(plain), plain, "");
        var context = new ReadContext(problems, IsVersion31(version), isWhole, names, cancellationToken);
        var readers = new FileReaders(root, context);
        context.CheckKeywords(root, Keywords.Document);
        var info = ReadInfo(root, context);
        var document = new OpenApiDocument
        {
            Node = root,
            Pointer = JsonPointer.Root,
            FilePath = path,
            OpenApiVersion = version,
            Title = info is null ? null : context.Text(info, "title"),
            Version = info is null ? null : context.Text(info, "version"),
            Description = info is null ? null : context.Text(info, "description"),
            Servers = readers.Head.Servers(root, JsonPointer.Root),
            Tags = readers.Head.Tags(root, JsonPointer.Root),
            Paths = ReadPaths(root, context, readers.Paths),
            Components = new ComponentsReader(readers).Read(root),
            Security = readers.Head.Security(root, JsonPointer.Root),
        };
        var references = new ReferenceReader(document, file => file.Length == 0 ? readers : null);
        references.ReadAll(context.References.ToList(), cancellationToken);
        document = document.With(references.Elsewhere, references.Outward);
        new ReferenceChecks(document, problems, isWhole, prefix => prefix.Length == 0 ? document.Node : null).Check(references.Followed.Except(references.Outward));
        DocumentChecks.Check(document, problems, isWhole);
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

            if (IsVersion(version.Value, "3"))
            {
                var nearest = version.Value.Length == 1 ? "3.0" : "3.1";
                problems.Report(ToleranceRules.NewerVersion, version.Position, version.Value, nearest);
                return nearest;
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

    /// <summary>Whether OpenAPI 3.1 or later holds.</summary>
    /// <param name="version">A version that is read.</param>
    internal static bool IsVersion31(string version) => IsVersion(version, "3") && !IsVersion(version, "3.0");

    private static bool IsVersion(string written, string version) =>
        written == version || written.StartsWith(version + ".", StringComparison.Ordinal);

    private static SpecMapping? ReadInfo(SpecMapping root, ReadContext context)
    {
        context.Expect(root, "info", Keywords.Document.Element);
        if (context.Mapping(root, "info") is not { } info)
        {
            return null;
        }

        context.CheckKeywords(info, Keywords.Info);
        context.Expect(info, "title", Keywords.Info.Element);
        context.Expect(info, "version", Keywords.Info.Element);
        return info;
    }

    private static IReadOnlyList<OpenApiPath> ReadPaths(SpecMapping root, ReadContext context, PathReader paths)
    {
        // 3.1 allows a document of components or webhooks alone.
        if (!context.IsVersion31)
        {
            context.Expect(root, "paths", Keywords.Document.Element);
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
