using Microsoft.Extensions.Options;
using TiledeskContracts.Http;

namespace TiledeskContracts.Hosting;

/// <summary>Says of one client's options what is missing or wrong, and never what they hold.</summary>
/// <param name="name">The client.</param>
/// <param name="section">The section of the configuration that the options stand in, or null.</param>
/// <param name="defaultBaseAddress">The contract's first server.</param>
internal sealed class OptionsCheck(ClientName name, string? section, string defaultBaseAddress) : IValidateOptions<TiledeskClientOptions>
{
    /// <summary>The client whose options are checked.</summary>
    public ClientName Name => name;

    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? optionsName, TiledeskClientOptions options)
    {
        if (optionsName != name.Full)
        {
            return ValidateOptionsResult.Skip;
        }

        List<string> faults = [];
        if (options.ProjectId.Length == 0)
        {
            var place = section is null ? "set options.ProjectId" : $"set {section}:ProjectId in the configuration";
            faults.Add($"{name}: ProjectId is missing; {place}. The address of the project's dashboard shows it.");
        }

        if (ConnectionFault(options) is { } fault)
        {
            faults.Add($"{name}: {fault}");
        }

        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    // The client's own check, so that the two can never disagree. Nothing is connected by it.
    private string? ConnectionFault(TiledeskClientOptions options)
    {
        try
        {
            using var connection = new ApiConnection(options, null, defaultBaseAddress);
            return null;
        }
        catch (Exception fault) when (fault is ArgumentException or InvalidOperationException)
        {
            return fault.Message;
        }
    }
}
