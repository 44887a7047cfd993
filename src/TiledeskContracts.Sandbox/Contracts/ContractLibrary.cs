using System.Reflection;
using TiledeskContracts.Sandbox.Operations;
using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Reading;

namespace TiledeskContracts.Sandbox.Contracts;

/// <summary>The contracts that the sandbox serves: the files of <c>spec/</c>, carried in the assembly.</summary>
internal static class ContractLibrary
{
    private static readonly string[] _files = ["tiledesk-v2.yaml", "tiledesk-v3.yaml"];

    private static readonly Lazy<IReadOnlyList<ServedContract>> _contracts = new(() => [.. _files.Select(Read)]);

    /// <summary>Both versions, older first.</summary>
    public static IReadOnlyList<ServedContract> All => _contracts.Value;

    private static ServedContract Read(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"The contract {file} is missing in the assembly.");
        using var text = new StreamReader(stream);
        var reading = DocumentReader.Read(new ContractSource(file, text.ReadToEnd(), new ContractOptions()), CancellationToken.None);
        var document = reading.Document ?? throw new InvalidOperationException($"{file} is no contract: {reading.Problems[0].Message}");
        return new ServedContract(PrefixOf(document), [.. document.Paths.SelectMany(RoutesOf)]);
    }

    // The first server is the hosted service, and the path of its address is what it puts before every path.
    private static string PrefixOf(OpenApiDocument document) => new Uri(document.Servers[0].Url).AbsolutePath.Trim('/');

    private static IEnumerable<ContractRoute> RoutesOf(OpenApiPath path)
    {
        string[] segments = path.Template.Trim('/').Split('/');
        return path.Operations.Select(operation => new ContractRoute(Known(operation.OperationId), operation.Method, segments));
    }

    private static string Known(string? operationId)
    {
        _ = OperationTable.Find(operationId ?? "");
        return operationId!;
    }
}
