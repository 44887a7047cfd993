using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Naming;
using TiledeskContracts.Spec.Nodes;
using TiledeskContracts.Spec.Problems;
using TiledeskContracts.Spec.Reading;

namespace TiledeskContracts.Spec.Linking;

/// <summary>The names a project gives a contract, or those made where it gives none.</summary>
/// <param name="Namespace">The C# namespace.</param>
/// <param name="ClientName">The client's class name.</param>
/// <param name="OptionsType">Full name of the client's options class.</param>
internal sealed record ContractNames(string Namespace, string ClientName, string OptionsType)
{
    /// <summary>What the client's companions begin with: its name without <c>Client</c>.</summary>
    public string ClientStem => ClientName.Length > "Client".Length && ClientName.EndsWith("Client", StringComparison.Ordinal)
        ? ClientName.Substring(0, ClientName.Length - "Client".Length)
        : ClientName;

    private const string DefaultOptionsType = "TiledeskContracts.ApiClientOptions";

    /// <summary>The names of a contract.</summary>
    /// <param name="reading">The contract as read.</param>
    /// <param name="document">Its document.</param>
    /// <param name="problems">Where names that are none are told.</param>
    /// <returns>Names that may stand in code.</returns>
    public static ContractNames Of(ContractReading reading, OpenApiDocument document, ProblemList problems)
    {
        var options = reading.Source.Options;
        var file = CSharpName.Pascal(FileStem(reading.Source.Path));
        var root = options.RootNamespace is { } given && CSharpName.IsDotted(given) ? given + "." : "";
        var start = document.Node.Position;
        return new(
            Valid("Namespace", options.Namespace, root + file, start, problems, CSharpName.IsDotted),
            Valid("ClientName", options.ClientName, FromTitle(document.Title ?? file), start, problems, CSharpName.IsIdentifier),
            Valid("OptionsType", options.OptionsType, DefaultOptionsType, start, problems, CSharpName.IsDotted));
    }

    /// <summary>The file's name without folders, for both kinds of separators.</summary>
    /// <param name="path">A path as the build knows it.</param>
    /// <returns>E.g. <c>tiledesk-v3.yaml</c>.</returns>
    public static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    private static string FileStem(string path)
    {
        var name = FileName(path);
        var dot = name.LastIndexOf('.');
        return dot > 0 ? name.Substring(0, dot) : name;
    }

    private static string FromTitle(string title)
    {
        var name = CSharpName.Pascal(title);
        return name.EndsWith("Client", StringComparison.Ordinal) ? name : name + "Client";
    }

    private static string Valid(
        string option, string? given, string fallback, SpecPosition start, ProblemList problems, Func<string, bool> isValid)
    {
        if (string.IsNullOrWhiteSpace(given))
        {
            return fallback;
        }

        if (isValid(given!))
        {
            return given!;
        }

        problems.Report(ModelRules.InvalidOption, start, option, given!, fallback);
        return fallback;
    }
}
