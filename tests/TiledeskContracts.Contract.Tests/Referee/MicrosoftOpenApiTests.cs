using Microsoft.OpenApi;
using TiledeskContracts.Contract.Tests.Contracts;

namespace TiledeskContracts.Contract.Tests.Referee;

public sealed class MicrosoftOpenApiTests
{
    [Theory]
    [InlineData("v2", 14)]
    [InlineData("v3", 20)]
    public void Contract_ReadByMicrosoftOpenApi_HasNoErrorAndNoWarning(string version, int operations)
    {
        var read = OpenApiDocument.Parse(ContractFile.Of(version).Root.ToJsonString(), "json");

        Assert.Empty(read.Diagnostic!.Errors.Select(error => $"{error.Pointer}: {error.Message}"));
        Assert.Empty(read.Diagnostic.Warnings.Select(warning => $"{warning.Pointer}: {warning.Message}"));
        Assert.Equal(OpenApiSpecVersion.OpenApi3_0, read.Diagnostic.SpecificationVersion);
        Assert.Equal(operations, read.Document!.Paths.Sum(path => path.Value.Operations!.Count));
    }

    [Theory]
    [InlineData("v2")]
    [InlineData("v3")]
    public void Contract_ValidatedByMicrosoftOpenApi_BreaksNoRule(string version)
    {
        var read = OpenApiDocument.Parse(ContractFile.Of(version).Root.ToJsonString(), "json");

        var broken = read.Document!.Validate(ValidationRuleSet.GetDefaultRuleSet());

        Assert.Empty(broken.Select(error => $"{error.Pointer}: {error.Message}"));
    }

    [Theory]
    [InlineData("v2", "#/paths/~1{project_id}~1requests/get/responses")]
    [InlineData("v3", "#/info/title")]
    public void DamagedContract_ReadByMicrosoftOpenApi_HasAnError(string version, string pointer)
    {
        var contract = ContractFile.CopyOf(version);
        contract.At(pointer)!.Parent!.AsObject().Remove(pointer[(pointer.LastIndexOf('/') + 1)..]);

        var read = OpenApiDocument.Parse(contract.Root.ToJsonString(), "json");

        Assert.NotEmpty(read.Diagnostic!.Errors);
    }
}
